import { graphql, useFragment } from 'react-relay/hooks';
import type { SourceEntry_source$key } from '../../__generated__/SourceEntry_source.graphql.ts';
import { sourcesText } from '../../lib/text/sources.ts';
import { switchOnText } from '../../lib/text/switchOn.ts';
import { SourceNotes } from './SourceNotes.tsx';
import { SwitchOn } from './SwitchOn.tsx';
import styles from './sources.module.css';

/** One source in words: what it gives now, what it would take to give more, and under which terms. */
export function SourceEntry({ source }: { source: SourceEntry_source$key }) {
  const data = useFragment(
    graphql`
      fragment SourceEntry_source on CatalogSource {
        kind
        name
        terms
        termsUrl
        capabilities {
          state
        }
        ...SourceNotes_source
      }
    `,
    source,
  );
  const { kind, name } = data;
  const advice = switchOnText.sources[kind];
  const off = data.capabilities.some(({ state }) => state === 'NOT_CONFIGURED');
  return (
    <li id={kind} className={styles.entry}>
      <h3>{name}</h3>
      {advice && (
        <p>
          {advice.gives} {off && advice.without}
        </p>
      )}
      <SourceNotes source={data} />
      {advice?.rule && (
        <div className={styles.rule} role="note">
          <b>{switchOnText.ruleTitle}</b>
          <p>{advice.rule}</p>
        </div>
      )}
      <p className={styles.soft}>
        {data.terms} {data.termsUrl && <a href={data.termsUrl}>{sourcesText.termsOf(name)}</a>}
      </p>
      {advice && off && <SwitchOn kind={kind} name={name} />}
    </li>
  );
}
