import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { NearestSongs_whatIf$key } from '../../__generated__/NearestSongs_whatIf.graphql.ts';
import tables from '../../components/tables/tables.module.css';
import { nameOf } from '../../lib/artistName.ts';
import { formatCount } from '../../lib/format.ts';
import { artistPath } from '../../lib/paths.ts';
import { commonText } from '../../lib/text/common.ts';
import { whatIfText } from '../../lib/text/whatIf.ts';
import styles from './WhatIf.module.css';

/** Real songs of the niche that sound most like the sound as it is set. */
export function NearestSongs({ whatIf }: { whatIf: NearestSongs_whatIf$key }) {
  const { nearestTracks } = useFragment(
    graphql`
      fragment NearestSongs_whatIf on WhatIf {
        nearestTracks {
          id
          name
          popularity
          artists {
            id
            ...artistName_artist @relay(mask: false)
          }
        }
      }
    `,
    whatIf,
  );
  const words = whatIfText;
  if (nearestTracks.length === 0) return <p>{words.nearestNone}</p>;
  return (
    <section className={styles.nearest}>
      <h3>{words.nearest}</h3>
      <table className={tables.table}>
        <caption className="visually-hidden">{words.nearest}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.song}</th>
            <th scope="col" className={tables.words}>
              {words.columns.artists}
            </th>
            <th scope="col">{words.columns.popularity}</th>
          </tr>
        </thead>
        <tbody>
          {nearestTracks.map((track) => (
            <tr key={track.id}>
              <th scope="row">{track.name}</th>
              <td className={tables.words}>
                {track.artists.map((artist, place) => (
                  <span key={artist.id}>
                    {place > 0 && ', '}
                    <Link href={artistPath(artist.id)}>{nameOf(artist)}</Link>
                  </span>
                ))}
              </td>
              <td>{track.popularity == null ? commonText.none : formatCount(track.popularity)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
