import { graphql, useFragment } from 'react-relay/hooks';
import type { SourceStandings_query$key } from '../../__generated__/SourceStandings_query.graphql.ts';
import styles from './catalog.module.css';
import { Standing } from './Standing.tsx';

/** How each source stands, in a word. */
export function SourceStandings({ query }: { query: SourceStandings_query$key }) {
  const { sources } = useFragment(
    graphql`
      fragment SourceStandings_query on Query {
        sources {
          kind
          name
          capabilities {
            state
          }
        }
      }
    `,
    query,
  );
  return (
    <ul className={`${styles.sources} ${styles.narrow}`}>
      {sources.map(({ kind, name, capabilities }) => (
        <li key={kind}>
          {name}
          <Standing capabilities={capabilities} />
        </li>
      ))}
    </ul>
  );
}
