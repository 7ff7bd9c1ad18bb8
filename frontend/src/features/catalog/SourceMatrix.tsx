import { graphql, useFragment } from 'react-relay/hooks';
import type { SourceMatrix_sources$key } from '../../__generated__/SourceMatrix_sources.graphql.ts';
import { StateSign } from '../../components/StateSign.tsx';
import { Glossary } from '../../components/tables/Glossary.tsx';
import tables from '../../components/tables/tables.module.css';
import { formatSoon } from '../../lib/format.ts';
import { sourceStates } from '../../lib/text/sourceStates.ts';
import { sourcesText } from '../../lib/text/sources.ts';
import { Standing } from './Standing.tsx';
import styles from './sources.module.css';

const capabilities = Object.keys(sourcesText.capabilities);

/** Which source gives what now. Where there is no room for a table, how each stands; their entries say the rest. */
export function SourceMatrix({ sources }: { sources: SourceMatrix_sources$key }) {
  const data = useFragment(
    graphql`
      fragment SourceMatrix_sources on CatalogSource @relay(plural: true) {
        kind
        name
        capabilities {
          capability
          state
          retryAt
        }
      }
    `,
    sources,
  );
  const states = new Set<string>(data.flatMap((source) => source.capabilities.map(({ state }) => state)));
  const meanings = sourcesText.stateMeanings.filter(([state]) => states.has(state));
  return (
    <div className={styles.matrix}>
      <table className={tables.table}>
        <caption className="visually-hidden">{sourcesText.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{sourcesText.source}</th>
            {capabilities.map((capability) => (
              <th key={capability} scope="col" className={tables.words}>
                {sourcesText.capabilities[capability]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.map((source) => (
            <tr key={source.kind}>
              <th scope="row">
                <a href={`#${source.kind}`}>{source.name}</a>
              </th>
              {capabilities.map((capability) => {
                const found = source.capabilities.find((each) => each.capability === capability);
                return (
                  <td key={capability} className={tables.words}>
                    <StateSign state={found?.state ?? 'NOT_CONFIGURED'} />
                    {found?.retryAt && (
                      <span className={styles.until}>{sourcesText.until(formatSoon(found.retryAt))}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.brief}>
        {data.map((source) => (
          <li key={source.kind}>
            <a href={`#${source.kind}`}>{source.name}</a>
            <Standing capabilities={source.capabilities} />
          </li>
        ))}
      </ul>
      <Glossary terms={meanings.map(([state, meaning]) => [sourceStates[state] ?? state, meaning])} />
    </div>
  );
}
