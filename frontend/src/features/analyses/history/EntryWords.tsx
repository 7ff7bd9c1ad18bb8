import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { EntryWords_analysis$key } from '../../../__generated__/EntryWords_analysis.graphql.ts';
import { Badge } from '../../../components/Badge.tsx';
import { nameOf } from '../../../lib/artistName.ts';
import { formatCount, formatDuration, formatList, formatTime } from '../../../lib/format.ts';
import { artistPath } from '../../../lib/paths.ts';
import { inOwnTime, retryTime } from '../../../lib/serverTimes.ts';
import { artistText } from '../../../lib/text/artist.ts';
import { gapsText } from '../../../lib/text/gaps.ts';
import { historyText } from '../../../lib/text/history.ts';
import { reportText } from '../../../lib/text/report.ts';
import { lacking, missingWords, whenToGoOn } from '../gaps/gaps.ts';
import styles from './history.module.css';

const named = 3;

type Props = { analysis: EntryWords_analysis$key; artistId: string; newest: boolean };

/** When an analysis was, what came of it, and what it was asked for with. */
export function EntryWords({ analysis, artistId, newest }: Props) {
  const data = useFragment(
    graphql`
      fragment EntryWords_analysis on Analysis {
        id
        status
        requestedAt
        finishedAt
        failure {
          message
          retryAt
        }
        settings {
          degrees
          neighbours
          source
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
        gaps {
          capability
          missing
          retryAt
          canBeFilled
          isNotice
        }
        reproduction {
          methodVersion
        }
      }
    `,
    analysis,
  );
  const words = historyText;
  const { status, finishedAt, failure, segment, model, settings, gaps, reproduction } = data;
  const when = formatTime(finishedAt ?? data.requestedAt);
  const completed = status === 'COMPLETED';
  const retry = retryTime(failure?.message, failure?.retryAt);
  const isPartial = lacking(gaps).length > 0;
  const goOn = whenToGoOn(gaps, Date.now());
  const facts = [
    segment && words.niche(formatCount(segment.trackCount), formatCount(segment.artistCount)),
    words.reach(settings.degrees, settings.neighbours),
    settings.source && words.from(artistText.sources[settings.source] ?? settings.source),
    finishedAt && words.took(formatDuration(Date.parse(finishedAt) - Date.parse(data.requestedAt))),
    reproduction && words.method(reproduction.methodVersion),
  ];
  return (
    <div className={styles.words}>
      <p className={styles.when}>
        {completed ? <Link href={artistPath(artistId, newest ? undefined : data.id)}>{when}</Link> : when}{' '}
        {newest && <Badge>{words.newest}</Badge>} {isPartial && <Badge>{gapsText.badge}</Badge>}
      </p>
      <p>
        {completed
          ? model
            ? (reportText.verdicts[model.verdict] ?? model.verdict)
            : reportText.noModel
          : [words.statuses[status] ?? status, failure && inOwnTime(failure.message)].filter(Boolean).join('. ')}
        {retry && ` ${words.retry(retry)}`}
      </p>
      {isPartial && (
        <p>
          {gapsText.brief(missingWords(gaps))} {goOn && gapsText.rest(formatTime(goOn))}
        </p>
      )}
      <p className={styles.soft}>{facts.filter(Boolean).join(' · ')}</p>
      {settings.excludedArtists.length > 0 && (
        <p className={styles.soft}>{words.leftOut(shortListOf(settings.excludedArtists.map(nameOf)))}</p>
      )}
    </div>
  );
}

function shortListOf(names: readonly string[]) {
  const others = names.length - named;
  return formatList(others > 0 ? [...names.slice(0, named), historyText.others(others)] : names);
}
