type Question = { hash: string; variables: object };

/** Where the explorer opens a document of its own with this question, known by the hash of its text. */
export const explorerAddress = ({ hash, variables }: Question) =>
  `/graphql/?${new URLSearchParams({ document: hash, variables: JSON.stringify(variables) })}`;

let found: Promise<boolean> | undefined;

/** Whether the server shows its explorer: only then it has options for it. It is asked once. */
export const findExplorer = () => {
  found ??= fetch('/graphql/bcp-config.json', { method: 'HEAD' }).then(
    ({ status }) => status === 200,
    () => {
      found = undefined;
      return false;
    },
  );
  return found;
};
