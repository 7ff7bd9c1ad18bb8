import { graphql, useFragment } from 'react-relay/hooks';
import type { ArtistLine_artist$key } from '../../__generated__/ArtistLine_artist.graphql.ts';
import { Avatar } from '../../components/Avatar.tsx';
import { Badge } from '../../components/Badge.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { formatShort } from '../../lib/format.ts';
import { artistText } from '../../lib/text/artist.ts';
import { commonText } from '../../lib/text/common.ts';
import { searchText } from '../../lib/text/search.ts';
import styles from './ArtistSearch.module.css';

/** An artist in a list of found ones, with what tells namesakes apart. */
export function ArtistLine({ artist }: { artist: ArtistLine_artist$key }) {
  const data = useFragment(
    graphql`
      fragment ArtistLine_artist on Artist {
        ...artistName_artist @relay(mask: false)
        disambiguation
        genres
        followers
        imageUrl
        provenance {
          source
        }
      }
    `,
    artist,
  );
  const name = nameOf(data);
  const { source } = data.provenance;
  const facts = [
    data.disambiguation,
    data.genres.slice(0, 2).join(', ') || (!data.disambiguation && searchText.noGenres),
    data.followers == null ? null : searchText.followers(formatShort(data.followers)),
    source !== 'DEMO' && searchText.from(artistText.sources[source] ?? source),
  ];
  return (
    <>
      <Avatar name={name} imageUrl={data.imageUrl} />
      <span className={styles.words}>
        <span className={styles.name}>
          {name} {source === 'DEMO' && <Badge>{commonText.invented}</Badge>}
        </span>
        <span className={styles.facts}>{facts.filter((fact) => fact).join(' · ')}</span>
      </span>
    </>
  );
}
