import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { Neighbours_network$key } from '../../__generated__/Neighbours_network.graphql.ts';
import { artistPath } from '../../lib/paths.ts';
import { present } from '../../lib/present.ts';
import { commonText } from '../../lib/text/common.ts';
import { nicheText } from '../../lib/text/niche.ts';
import styles from './networks.module.css';

const named = 3;

/** The circles of the network, and the artists next to the seed artist. */
export function Neighbours({ network }: { network: Neighbours_network$key }) {
  const { communities, vertices } = useFragment(
    graphql`
      fragment Neighbours_network on ArtistNetwork @throwOnFieldError {
        communities {
          index
          label
          size
          artists {
            name
          }
        }
        vertices(first: 13) {
          edges {
            degree
            node {
              id
              name
            }
          }
        }
      }
    `,
    network,
  );
  const closest = present(vertices.edges.filter(({ degree }) => degree !== 0).map(({ node }) => node));
  const largest = Math.max(...communities.map(({ size }) => size), 1);
  return (
    <div className={styles.neighbours}>
      <section>
        <h3>{nicheText.closest}</h3>
        <ul className={styles.names}>
          {closest.map((artist) => (
            <li key={artist.id}>
              <Link href={artistPath(artist.id)}>{artist.name ?? commonText.unnamed}</Link>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{nicheText.communities}</h3>
        <ul>
          {communities.map(({ index, label, size, artists }) => (
            <li key={index} className={styles.circle}>
              <span>{label}</span>
              <span className={styles.size}>{nicheText.size(size)}</span>
              <span className={styles.members}>
                {nicheText.members(artists.slice(0, named).map(({ name }) => name ?? commonText.unnamed))}
              </span>
              <svg className={styles.meter} aria-hidden="true">
                <rect width={`${(size / largest) * 100}%`} height="100%" />
              </svg>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
