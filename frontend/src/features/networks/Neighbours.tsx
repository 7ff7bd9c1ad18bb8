import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { Neighbours_network$key } from '../../__generated__/Neighbours_network.graphql.ts';
import { nameOf } from '../../lib/artistName.ts';
import { artistPath } from '../../lib/paths.ts';
import { present } from '../../lib/present.ts';
import { nicheText } from '../../lib/text/niche.ts';
import { Circle } from './Circle.tsx';
import styles from './networks.module.css';

const mostNames = 12;
const mostCircles = 8;

/** The artists next to the seed artist, and the circles of the network. */
export function Neighbours({ network }: { network: Neighbours_network$key }) {
  const { communities, vertices } = useFragment(
    graphql`
      fragment Neighbours_network on ArtistNetwork @throwOnFieldError {
        communities {
          index
          size
          ...Circle_community
        }
        vertices(first: 60) {
          edges {
            degree
            node {
              id
              ...artistName_artist @relay(mask: false)
            }
          }
        }
      }
    `,
    network,
  );
  const others = vertices.edges.filter(({ degree }) => degree !== 0);
  // Some sources list a network without saying who is how close, and artists without their names.
  const degreesKnown = others.some(({ degree }) => typeof degree === 'number');
  const named = present(others.map(({ node }) => node)).filter(({ name }) => name);
  // An artist without ties is a community alone, which is no circle.
  const circles = communities.filter(({ size }) => size > 1).slice(0, mostCircles);
  const rest = communities.length - circles.length;
  return (
    <div className={styles.neighbours}>
      <section>
        <h3>{degreesKnown ? nicheText.closest : nicheText.among}</h3>
        <ul className={styles.names}>
          {named.slice(0, mostNames).map((artist) => (
            <li key={artist.id}>
              <Link href={artistPath(artist.id)}>{nameOf(artist)}</Link>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{nicheText.communities}</h3>
        <ul>
          {circles.map((circle) => (
            <Circle key={circle.index} community={circle} largest={circles[0]?.size ?? 1} />
          ))}
        </ul>
        {rest > 0 && <p className={styles.size}>{nicheText.others(rest)}</p>}
      </section>
    </div>
  );
}
