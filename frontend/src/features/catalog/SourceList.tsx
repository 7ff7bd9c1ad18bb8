import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { SourceList_query$data, SourceList_query$key } from '../../__generated__/SourceList_query.graphql.ts';
import { homeText } from '../../lib/text/home.ts';
import styles from './catalog.module.css';

export function SourceList({ query }: { query: SourceList_query$key }) {
  const { sources } = useFragment(
    graphql`
      fragment SourceList_query on Query {
        sources {
          kind
          name
          terms
          termsUrl
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
            <p className={styles.source}>
              <b>{source.name}</b>
              <span className={styles.state}>{stateOf(source.capabilities)}</span>
            </p>
            <p className={styles.soft}>
              {source.terms} {source.termsUrl && <a href={source.termsUrl}>{homeText.terms}</a>}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/sources">{homeText.allSources}</Link>
      </p>
    </section>
  );
}

/** One word when all uses stand alike, else how many are on. */
function stateOf(capabilities: SourceList_query$data['sources'][number]['capabilities']) {
  const states = new Set(capabilities.map((each) => each.state));
  const [only] = states;
  if (states.size === 1 && only) return homeText.sourceStates[only] ?? only;
  const on = capabilities.filter((each) => each.state === 'AVAILABLE').length;
  return homeText.partlyOn(on, capabilities.length);
}
