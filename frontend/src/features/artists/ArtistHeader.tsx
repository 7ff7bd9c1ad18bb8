import { graphql, useFragment } from 'react-relay/hooks';
import type { ArtistHeader_artist$key } from '../../__generated__/ArtistHeader_artist.graphql.ts';
import { Avatar } from '../../components/Avatar.tsx';
import { Badge } from '../../components/Badge.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { formatCount, formatShort } from '../../lib/format.ts';
import { originWords } from '../../lib/originWords.ts';
import { artistText } from '../../lib/text/artist.ts';
import { commonText } from '../../lib/text/common.ts';
import styles from './ArtistHeader.module.css';

export function ArtistHeader({ artist }: { artist: ArtistHeader_artist$key }) {
  const data = useFragment(
    graphql`
      fragment ArtistHeader_artist on Artist {
        ...artistName_artist @relay(mask: false)
        disambiguation
        genres
        followers
        popularity
        imageUrl
        provenance {
          source
          fetchedAt
          licence
        }
        externalIds {
          source
          url
        }
      }
    `,
    artist,
  );
  const name = nameOf(data);
  const words = [data.disambiguation, ...data.genres].filter(Boolean).join(' · ');
  return (
    <div className={styles.header}>
      <Avatar name={name} imageUrl={data.imageUrl} size={96} />
      <div className={styles.words}>
        {data.provenance.source === 'DEMO' && (
          <p>
            <Badge title={commonText.inventedTitle}>{artistText.inventedBadge}</Badge>
          </p>
        )}
        <h1>{name}</h1>
        {words && <p className={styles.genres}>{words}</p>}
        <p className={styles.figures}>
          {data.followers == null ? (
            artistText.noFollowers
          ) : (
            <span title={formatCount(data.followers)}>
              <b>{formatShort(data.followers)}</b> {artistText.followers}
            </span>
          )}
          {' · '}
          {data.popularity == null ? (
            artistText.noPopularity
          ) : (
            <>
              <b>{formatCount(data.popularity)}</b> {artistText.popularity}
            </>
          )}
          {data.externalIds.map(
            ({ source, url }) =>
              url && (
                <span key={url}>
                  {' · '}
                  <a href={url}>{artistText.pages[source] ?? artistText.sources[source] ?? source}</a>
                </span>
              ),
          )}
        </p>
        <p className={styles.origin}>{originWords(data.provenance)}</p>
      </div>
    </div>
  );
}
