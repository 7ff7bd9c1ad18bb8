import { useState } from 'react';
import { fetchQuery, graphql, useLazyLoadQuery, useRelayEnvironment } from 'react-relay/hooks';
import type { ImportEntry_import$key } from '../../../__generated__/ImportEntry_import.graphql.ts';
import type { ImportsQuery } from '../../../__generated__/ImportsQuery.graphql.ts';
import { freshOptions } from '../../../components/states/panelQuery.ts';
import { present } from '../../../lib/present.ts';
import { isRunning } from '../../../lib/running.ts';
import { importsText } from '../../../lib/text/imports.ts';
import { FileDrop } from './FileDrop.tsx';
import { ImportEntry } from './ImportEntry.tsx';
import styles from './imports.module.css';
import { useImportProgress } from './useImportProgress.ts';

const query = graphql`
  query ImportsQuery {
    maxUploadBytes
    catalogImports(first: 10) {
      totalCount
      nodes {
        id
        status
        fileName
        ...ImportEntry_import
      }
    }
    # An import changes both, wherever the page shows them.
    ...CatalogFacts_query
    ...Sources_query
  }
`;

/** Sends files to be imported, and tells of those that were. */
export default function Imports({ attempt }: { attempt: number }) {
  const environment = useRelayEnvironment();
  const { maxUploadBytes, catalogImports } = useLazyLoadQuery<ImportsQuery>(query, {}, freshOptions(attempt));
  const [sent, setSent] = useState<readonly string[]>([]);
  const refresh = () =>
    void fetchQuery<ImportsQuery>(environment, query, {}, { fetchPolicy: 'network-only' }).subscribe({});
  const imports = present(catalogImports.nodes);
  // They run one after the other in the order they arrived.
  const followed = imports.findLast(({ status }) => isRunning(status));
  useImportProgress(followed?.id, refresh);
  // What was sent from here stays in front, also when others send files meanwhile.
  const isInFront = ({ id, status }: (typeof imports)[number]) => sent.includes(id) || isRunning(status);
  const front = imports.some(isInFront) ? imports.filter(isInFront) : imports.slice(0, 1);
  const earlier = imports.filter((each) => !front.includes(each));
  const own = imports.find(({ id }) => id === sent.at(-1));
  const words = importsText;
  return (
    <div className={styles.imports}>
      <p>{words.intro}</p>
      <FileDrop
        limit={maxUploadBytes}
        onArrived={(id) => {
          setSent((before) => [...before, id]);
          refresh();
        }}
      />
      <p role="status" className="visually-hidden">
        {own && `${words.statuses[own.status] ?? own.status}: ${own.fileName}`}
      </p>
      {front.length > 0 ? (
        <section aria-label={words.latest}>
          <ImportList imports={front} />
        </section>
      ) : (
        <p className={styles.soft}>{words.none}</p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          <ImportList imports={earlier} />
          {catalogImports.totalCount > imports.length && (
            <p className={styles.soft}>{words.listed(imports.length, catalogImports.totalCount)}</p>
          )}
        </details>
      )}
    </div>
  );
}

type ListProps = { imports: readonly ({ readonly id: string } & ImportEntry_import$key)[] };

const ImportList = ({ imports }: ListProps) => (
  <ul className={styles.list}>
    {imports.map((each) => (
      <li key={each.id}>
        <ImportEntry catalogImport={each} />
      </li>
    ))}
  </ul>
);
