import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { SourceList_query$key } from '../../__generated__/SourceList_query.graphql.ts';
import { homeText } from '../../lib/text/home.ts';
import styles from './catalog.module.css';
import { Standing } from './Standing.tsx';

export function SourceList({ query }: { query: SourceList_query$key }) {
  const { sources } = useFragment(
    graphql`
      fragment SourceList_query on Query {
        sources {
          kind
          name
          capabilities {
            capability
            state
          }
        }
      }
    `,
    query,
  );
  return (
    <section className={styles.block} aria-labelledby="sources">
      <h2 id="sources">{homeText.sources}</h2>
      <p>{homeText.demo}</p>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.kind}>
            <b>{source.name}</b>
            <Standing capabilities={source.capabilities} />
          </li>
        ))}
      </ul>
      <p>
        <Link href="/sources">{homeText.allSources}</Link>
      </p>
    </section>
  );
}
