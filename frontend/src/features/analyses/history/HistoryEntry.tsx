import { useEffect, useRef } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { HistoryEntry_analysis$key } from '../../../__generated__/HistoryEntry_analysis.graphql.ts';
import { formatTime } from '../../../lib/format.ts';
import { isRunning } from '../../../lib/running.ts';
import { historyText } from '../../../lib/text/history.ts';
import { DeleteButton } from './DeleteButton.tsx';
import { EntryWords } from './EntryWords.tsx';
import styles from './history.module.css';
import { RunningEntry } from './RunningEntry.tsx';

type Side = { chosen: boolean; choose: () => void };
type Props = {
  analysis: HistoryEntry_analysis$key;
  artistId: string;
  /** Whether it is the newest completed one. */
  newest: boolean;
  /** Whether to follow how it gets on. */
  followed: boolean;
  from: Side;
  to: Side;
  onDeleted: () => void;
};

export function HistoryEntry({ analysis, artistId, newest, followed, from, to, onDeleted }: Props) {
  const data = useFragment(
    graphql`
      fragment HistoryEntry_analysis on Analysis {
        id
        status
        requestedAt
        finishedAt
        ...EntryWords_analysis
      }
    `,
    analysis,
  );
  const entry = useRef<HTMLLIElement>(null);
  const used = useRef(false);
  // The button to cancel goes away with the run; the focus stays here instead of falling to the page's top.
  useEffect(() => {
    if (used.current && document.activeElement === document.body) entry.current?.focus();
  });
  const words = historyText;
  const { status } = data;
  const when = formatTime(data.finishedAt ?? data.requestedAt);
  const completed = status === 'COMPLETED';
  const running = isRunning(status);
  return (
    <li ref={entry} tabIndex={-1} className={styles.entry}>
      <div className={styles.sides}>
        {completed && (
          <>
            <label>
              <input type="radio" name="from" checked={from.chosen} onChange={from.choose} />
              <span aria-hidden="true">{words.before}</span>
              <span className="visually-hidden">{words.chooseBefore(when)}</span>
            </label>
            <label>
              <input type="radio" name="to" checked={to.chosen} onChange={to.choose} />
              <span aria-hidden="true">{words.after}</span>
              <span className="visually-hidden">{words.chooseAfter(when)}</span>
            </label>
          </>
        )}
      </div>
      <EntryWords analysis={data} artistId={artistId} newest={newest} />
      {running ? (
        <RunningEntry
          analysisId={data.id}
          followed={followed}
          onUsed={() => {
            used.current = true;
          }}
        />
      ) : (
        <DeleteButton analysisId={data.id} when={when} onDeleted={onDeleted} />
      )}
    </li>
  );
}
