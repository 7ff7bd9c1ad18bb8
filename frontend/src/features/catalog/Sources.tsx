import { graphql, useFragment } from 'react-relay/hooks';
import type { Sources_query$key } from '../../__generated__/Sources_query.graphql.ts';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { Lede } from '../../components/states/Panel.tsx';
import { Section } from '../../components/states/Section.tsx';
import { formatList } from '../../lib/format.ts';
import { sourcesText } from '../../lib/text/sources.ts';
import { ImportsSection } from './imports/ImportsSection.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import { SourceMatrix } from './SourceMatrix.tsx';
import styles from './sources.module.css';
import { givingOf, missingOf } from './supply.ts';

export function Sources({ query }: { query: Sources_query$key }) {
  const { sources } = useFragment(
    graphql`
      fragment Sources_query on Query {
        sources {
          kind
          name
          capabilities {
            capability
            state
          }
          ...SourceMatrix_sources
          ...SourceEntry_source
        }
      }
    `,
    query,
  );
  if (sources.length === 0) {
    return (
      <EmptyState title={sourcesText.none}>
        <p>{sourcesText.noneNext}</p>
      </EmptyState>
    );
  }
  const missing = missingOf(sources);
  const giving = givingOf(sources).map(({ name }) => name.toLowerCase());
  return (
    <>
      <Section title={sourcesText.matrix}>
        <Lede>
          {missing.length === 0
            ? `${sourcesText.complete} ${sourcesText.from(formatList(giving.map((name) => `the ${name}`)))}`
            : sourcesText.lacking(formatList(missing.map((each) => sourcesText.needs[each] ?? each)))}
        </Lede>
        {missing.length > 0 && (
          <ul className={styles.lacking} aria-label={sourcesText.missing}>
            {missing.map((each) => (
              <li key={each}>
                <b>{sourcesText.capabilities[each] ?? each}.</b> {sourcesText.without[each]}
              </li>
            ))}
          </ul>
        )}
        <p>{sourcesText.matrixIntro}</p>
        <SourceMatrix sources={sources} />
      </Section>
      <ImportsSection />
      <Section title={sourcesText.details}>
        <ul className={styles.entries}>
          {sources.map((source) => (
            <SourceEntry key={source.kind} source={source} />
          ))}
        </ul>
      </Section>
    </>
  );
}
