import { useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { AnalysisHistory_artist$key } from '../../../__generated__/AnalysisHistory_artist.graphql.ts';
import { EmptyState } from '../../../components/states/EmptyState.tsx';
import { Panel } from '../../../components/states/Panel.tsx';
import { Section } from '../../../components/states/Section.tsx';
import { formatCount } from '../../../lib/format.ts';
import { present } from '../../../lib/present.ts';
import { isRunning } from '../../../lib/running.ts';
import { useParam } from '../../../lib/search.ts';
import { historyText } from '../../../lib/text/history.ts';
import { ChangesPanel } from './ChangesPanel.tsx';
import { HistoryEntry } from './HistoryEntry.tsx';
import styles from './history.module.css';

/** All analyses of an artist, and what changed between two of them: the newest two unless others are chosen. */
export function AnalysisHistory({ artist }: { artist: AnalysisHistory_artist$key }) {
  const { id, analyses } = useFragment(
    graphql`
      fragment AnalysisHistory_artist on Artist {
        id
        analyses(first: 50) {
          totalCount
          nodes {
            id
            status
            ...HistoryEntry_analysis
          }
        }
      }
    `,
    artist,
  );
  const entries = present(analyses.nodes);
  const completed = entries.filter(({ status }) => status === 'COMPLETED').map((each) => each.id);
  const [to, chooseTo] = useChosen('to', completed[0]);
  const [from, chooseFrom] = useChosen('from', completed[1]);
  // They run one after the other in the order they were asked for, and a browser has few connections to follow them over.
  const followed = entries.findLast(({ status }) => isRunning(status))?.id;
  const whole = analyses.totalCount <= analyses.nodes.length;
  // Of a list that is not whole, only the server knows whether an analysis is kept that is not in it.
  const gone = whole && !(completed.includes(from) && completed.includes(to));
  const list = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState('');
  const onDeleted = () => {
    setNote(historyText.deleted);
    list.current?.focus();
  };
  return (
    <>
      <Section title={historyText.analyses}>
        <div ref={list} tabIndex={-1} className={styles.list}>
          <p role="status" className={styles.soft}>
            {note}
          </p>
          {entries.length === 0 ? (
            <EmptyState title={historyText.none}>
              <p>{historyText.noneNext}</p>
            </EmptyState>
          ) : (
            <ul>
              {entries.map((each) => (
                <HistoryEntry
                  key={each.id}
                  analysis={each}
                  artistId={id}
                  newest={each.id === completed[0]}
                  followed={each.id === followed}
                  from={{ chosen: each.id === from, choose: () => chooseFrom(each.id) }}
                  to={{ chosen: each.id === to, choose: () => chooseTo(each.id) }}
                  onDeleted={onDeleted}
                />
              ))}
            </ul>
          )}
          {!whole && (
            <p className={styles.soft}>
              {historyText.listed(formatCount(analyses.nodes.length), formatCount(analyses.totalCount))}
            </p>
          )}
        </div>
      </Section>
      {entries.length > 0 && (
        <Panel id="changed" title={historyText.changed} rows={8}>
          {(attempt) => <Compared from={from} to={to} enough={completed.length > 1} gone={gone} attempt={attempt} />}
        </Panel>
      )}
    </>
  );
}

/** The analysis that the address names, whether it is kept or not, or else the usual one. */
function useChosen(name: string, usual = ''): [string, (id: string) => void] {
  const [given, set] = useParam(name);
  return [given || usual, (id) => set(id === usual ? '' : id)];
}

type ComparedProps = { from: string; to: string; enough: boolean; gone: boolean; attempt: number };

function Compared({ from, to, enough, gone, attempt }: ComparedProps) {
  const words = historyText;
  if (enough && !gone && from !== to) return <ChangesPanel from={from} to={to} attempt={attempt} />;
  const [title, next] = !enough
    ? [words.needTwo, words.needTwoNext]
    : gone
      ? [words.gone, words.goneNext]
      : [words.same, words.sameNext];
  return (
    <EmptyState title={title}>
      <p>{next}</p>
    </EmptyState>
  );
}
