import { graphql, useFragment } from 'react-relay/hooks';
import type { SourceMatrix_sources$key } from '../../__generated__/SourceMatrix_sources.graphql.ts';
import { Glossary } from '../../components/tables/Glossary.tsx';
import tables from '../../components/tables/tables.module.css';
import { sourcesText } from '../../lib/text/sources.ts';
import { StateSign } from './StateSign.tsx';
import styles from './sources.module.css';

const capabilities = Object.keys(sourcesText.capabilities);

/** Which source gives what now. Where there is no room for it, the entries of the sources say the same. */
export function SourceMatrix({ sources }: { sources: SourceMatrix_sources$key }) {
  const data = useFragment(
    graphql`
      fragment SourceMatrix_sources on CatalogSource @relay(plural: true) {
        kind
        name
        capabilities {
          capability
          state
        }
      }
    `,
    sources,
  );
  const states = new Set(data.flatMap((source) => source.capabilities.map(({ state }) => sourcesText.states[state])));
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
              {capabilities.map((capability) => (
                <td key={capability} className={tables.words}>
                  <StateSign
                    state={
                      source.capabilities.find((each) => each.capability === capability)?.state ?? 'NOT_CONFIGURED'
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Glossary terms={sourcesText.stateMeanings.filter(([state]) => states.has(state))} />
    </div>
  );
}
