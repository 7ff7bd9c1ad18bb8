import { nameOf } from '../../lib/artistName.ts';
import { formatList } from '../../lib/format.ts';
import { collaboratorsText } from '../../lib/text/collaborators.ts';

type Person = Parameters<typeof nameOf>[0];
type Suggestion = {
  readonly artist: Person;
  readonly introductionPath: readonly (Person & { readonly id: string })[];
  readonly workedWith: readonly Person[];
};

/**
 * With whom to start, and over whom. Who stands in between may be somebody whom a source merely names as close, and whom
 * the artist never met: only of those it has made a song with are they said to know each other.
 */
export function ledeOf({ artist, introductionPath, workedWith }: Suggestion, known: ReadonlySet<string>) {
  const name = nameOf(artist);
  const between = introductionPath.slice(1, -1).find(({ id }) => known.has(id));
  if (between) return collaboratorsText.known(name, nameOf(between));
  return collaboratorsText.near(name, formatList(workedWith.slice(0, 2).map(nameOf)));
}
