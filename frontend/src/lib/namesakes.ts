import { graphql } from 'react-relay/hooks';
import { nameOf } from './artistName.ts';

graphql`
  fragment namesakes_artist on Artist {
    id
    disambiguation
    genres
    ...artistName_artist @relay(mask: false)
  }
`;

type Artist = Parameters<typeof nameOf>[0] & {
  readonly id: string;
  readonly disambiguation: string | null | undefined;
  readonly genres: readonly string[];
};

/** What the search shows to tell namesakes apart, or where that is nothing the source's id. */
const hintOf = ({ disambiguation, genres, externalIds }: Artist) =>
  disambiguation || genres.slice(0, 2).join(', ') || externalIds[0]?.value;

const isAlone = (name: string, names: readonly string[]) => names.indexOf(name) === names.lastIndexOf(name);
const named = (name: string, hint: string | undefined) => (hint ? `${name} (${hint})` : name);

/** The names of artists by id; those of one name each with what tells them apart. */
export function namesApart(artists: readonly Artist[]): (id: string) => string {
  const plain = artists.map(nameOf);
  const hinted = artists.map((artist) => {
    const name = nameOf(artist);
    return isAlone(name, plain) ? name : named(name, hintOf(artist));
  });
  const names = new Map(
    artists.map((artist, place) => {
      const name = hinted[place] ?? '';
      return [artist.id, isAlone(name, hinted) ? name : named(nameOf(artist), artist.externalIds[0]?.value)];
    }),
  );
  return (id) => names.get(id) ?? '';
}
