import { graphql, useFragment } from 'react-relay/hooks';
import type { Sources_query$key } from '../../__generated__/Sources_query.graphql.ts';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { Lede } from '../../components/states/Panel.tsx';
import { Section } from '../../components/states/Section.tsx';
import { formatList } from '../../lib/format.ts';
import { collectable, isLive, isOn, type KnownSource } from '../../lib/liveSources.ts';
import { sourcesText } from '../../lib/text/sources.ts';
import { Combinations } from './Combinations.tsx';
import { ImportsSection } from './imports/ImportsSection.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import { SourceMatrix } from './SourceMatrix.tsx';
import styles from './sources.module.css';
import { missingOf } from './supply.ts';

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
  return (
    <>
      <Section title={sourcesText.matrix}>
        <Lede>
          {missing.length === 0
            ? supplySentence(sources)
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
      <Combinations sources={sources} />
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

/** Whether artists that are not in the catalog yet can be analysed, and of whom that is asked. */
function supplySentence(sources: readonly KnownSource[]) {
  const words = sourcesText;
  const able = collectable(sources);
  if (able.length > 0) return words.everybody(formatList(able.map(({ name }) => name)));
  const on = sources.filter((source) => isLive(source.kind) && isOn(source)).map(({ name }) => name);
  const others = on.length === 0 ? words.allOff : words.noneAble(words.isOn(formatList(on), on.length > 1));
  return `${words.knownOnly} ${others}`;
}
