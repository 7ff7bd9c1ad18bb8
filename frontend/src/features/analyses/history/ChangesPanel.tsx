import { EmptyState } from '../../../components/states/EmptyState.tsx';
import { Lede } from '../../../components/states/Panel.tsx';
import { formatEstimate } from '../../../lib/estimate.ts';
import { formatCount, formatSigned } from '../../../lib/format.ts';
import { commonText } from '../../../lib/text/common.ts';
import { historyText } from '../../../lib/text/history.ts';
import { reportText } from '../../../lib/text/report.ts';
import { driverWords, sameDrivers, skillWords, summaryOf } from './changeWords.ts';
import { DifferenceList } from './DifferenceList.tsx';
import styles from './history.module.css';
import { useChanges } from './useChanges.ts';

type Props = { from: string; to: string; attempt: number };

/** What changed between two analyses: in a sentence, then point by point. */
export function ChangesPanel({ from, to, attempt }: Props) {
  const changes = useChanges(from, to, attempt);
  const words = historyText;
  if (!changes) {
    return (
      <EmptyState title={words.gone}>
        <p>{words.goneNext}</p>
      </EmptyState>
    );
  }
  const { verdict, skill, drivers, songs, people, artists } = changes;
  return (
    <>
      <Lede>{summaryOf(changes)}</Lede>
      <dl className={styles.changes}>
        <dt>{words.verdict}</dt>
        <dd>
          <BeforeAfter before={verdictOf(verdict.before)} after={verdictOf(verdict.after)} />
        </dd>
        <dt>{words.skill}</dt>
        <dd>
          <p>{skillWords(skill)}</p>
          <BeforeAfter
            before={skill.before ? formatEstimate(skill.before) : commonText.none}
            after={skill.after ? formatEstimate(skill.after) : commonText.none}
          />
        </dd>
        <dt>{words.drivers.title}</dt>
        <dd>
          {drivers.length === 0 ? (
            <p>{sameDrivers(changes)}</p>
          ) : (
            <ul>
              {drivers.map((each) => (
                <li key={each.feature}>{driverWords(each)}</li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{words.songs(changes.songsOf)}</dt>
        <dd>
          <DifferenceList difference={songs} noteOf={({ gap }) => words.gap(formatSigned(gap))} />
        </dd>
        <dt>{words.people(changes.peopleOf)}</dt>
        <dd>
          <DifferenceList difference={people} />
        </dd>
        <dt>{words.network}</dt>
        <dd>
          <p>{words.size(formatCount(artists.before), formatCount(artists.after))}</p>
          <DifferenceList difference={artists} />
        </dd>
      </dl>
    </>
  );
}

const verdictOf = (verdict: string | null) =>
  verdict ? (reportText.verdicts[verdict] ?? verdict) : reportText.noModel;

function BeforeAfter({ before, after }: { before: string; after: string }) {
  if (before === after) return <p className={styles.soft}>{historyText.both(before)}</p>;
  return (
    <p className={styles.soft}>
      {historyText.before}: {before}
      <br />
      {historyText.after}: {after}
    </p>
  );
}
