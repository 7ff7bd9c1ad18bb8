import { useEffect, useRef } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { HistoryEntry_analysis$key } from '../../../__generated__/HistoryEntry_analysis.graphql.ts';
import { Badge } from '../../../components/Badge.tsx';
import { nameOf } from '../../../lib/artistName.ts';
import { formatCount, formatDuration, formatList, formatTime } from '../../../lib/format.ts';
import { artistPath } from '../../../lib/paths.ts';
import { isRunning } from '../../../lib/running.ts';
import { historyText } from '../../../lib/text/history.ts';
import { reportText } from '../../../lib/text/report.ts';
import { DeleteButton } from './DeleteButton.tsx';
import styles from './history.module.css';
import { RunningEntry } from './RunningEntry.tsx';

const named = 3;

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
        failure {
          message
        }
        settings {
          degrees
          neighbours
          excludedArtists {
            id
            ...artistName_artist @relay(mask: false)
          }
        }
        segment {
          trackCount
          artistCount
        }
        model {
          verdict
        }
        reproduction {
          methodVersion
        }
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
  const { status, finishedAt, segment, model, settings, reproduction } = data;
  const when = formatTime(finishedAt ?? data.requestedAt);
  const completed = status === 'COMPLETED';
  const running = isRunning(status);
  const facts = [
    segment && words.niche(formatCount(segment.trackCount), formatCount(segment.artistCount)),
    words.reach(settings.degrees, settings.neighbours),
    finishedAt && words.took(formatDuration(Date.parse(finishedAt) - Date.parse(data.requestedAt))),
    reproduction && words.method(reproduction.methodVersion),
  ];
  const address = artistPath(artistId, newest ? undefined : data.id);
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
      <div className={styles.words}>
        <p className={styles.when}>
          {completed ? <Link href={address}>{when}</Link> : when} {newest && <Badge>{words.newest}</Badge>}
        </p>
        <p>
          {completed
            ? model
              ? (reportText.verdicts[model.verdict] ?? model.verdict)
              : reportText.noModel
            : [words.statuses[status] ?? status, data.failure?.message].filter(Boolean).join('. ')}
        </p>
        <p className={styles.soft}>{facts.filter(Boolean).join(' · ')}</p>
        {settings.excludedArtists.length > 0 && (
          <p className={styles.soft}>{words.leftOut(shortListOf(settings.excludedArtists.map(nameOf)))}</p>
        )}
      </div>
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

function shortListOf(names: readonly string[]) {
  const others = names.length - named;
  return formatList(others > 0 ? [...names.slice(0, named), historyText.others(others)] : names);
}
