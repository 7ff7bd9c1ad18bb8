import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { FeaturedArtist_artist$key } from '../../__generated__/FeaturedArtist_artist.graphql.ts';
import { Avatar } from '../../components/Avatar.tsx';
import { Badge } from '../../components/Badge.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { formatShort } from '../../lib/format.ts';
import { artistPath } from '../../lib/paths.ts';
import { commonText } from '../../lib/text/common.ts';
import { searchText } from '../../lib/text/search.ts';
import styles from './FeaturedArtists.module.css';

export function FeaturedArtist({ artist }: { artist: FeaturedArtist_artist$key }) {
  const data = useFragment(
    graphql`
      fragment FeaturedArtist_artist on Artist {
        id
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
  const followers = data.followers == null ? null : searchText.followers(formatShort(data.followers));
  return (
    <li className={styles.card}>
      <Avatar name={name} imageUrl={data.imageUrl} size={56} />
      <div className={styles.words}>
        <Link href={artistPath(data.id)} className={styles.name}>
          {name}
        </Link>
        <p className={styles.facts}>
          {[data.disambiguation, data.genres.slice(0, 2).join(', ')].filter(Boolean).join(' · ')}
        </p>
        {followers && <p className={styles.facts}>{followers}</p>}
        {data.provenance.source === 'DEMO' && <Badge title={commonText.inventedTitle}>{commonText.invented}</Badge>}
      </div>
    </li>
  );
}
