import { graphql, useFragment } from 'react-relay/hooks';
import type { ReportSheet_analysis$key } from '../../../__generated__/ReportSheet_analysis.graphql.ts';
import { hasSignal } from '../../../lib/clarity.ts';
import { formatEstimate } from '../../../lib/estimate.ts';
import { formatTime } from '../../../lib/format.ts';
import { driversText } from '../../../lib/text/drivers.ts';
import { reportText } from '../../../lib/text/report.ts';
import { sheetText } from '../../../lib/text/sheet.ts';
import { ReportFacts } from './ReportFacts.tsx';
import { ReportGaps } from './ReportGaps.tsx';
import { ReportOrigin } from './ReportOrigin.tsx';
import { ReportPeople } from './ReportPeople.tsx';
import { ReportSongs } from './ReportSongs.tsx';
import styles from './report.module.css';
import { clearTraits, soundSentences } from './soundWords.ts';

type Props = { analysis: ReportSheet_analysis$key; name: string; artistId: string; invented: boolean };

/** Everything that matters of an analysis on one sheet of paper. */
export function ReportSheet({ analysis, name, artistId, invented }: Props) {
  const data = useFragment(
    graphql`
      fragment ReportSheet_analysis on Analysis @throwOnFieldError {
        finishedAt
        model {
          verdict
          evaluation {
            withinArtistRankCorrelation {
              value
              low
              high
            }
          }
        }
        drivers {
          feature
          direction
          importance
          deviation
          stability
        }
        library(first: 1) {
          nodes {
            contributions {
              feature
              libraryMedian
              segmentMedian
            }
          }
        }
        ...ReportSongs_analysis
        ...ReportPeople_analysis
        ...ReportFacts_analysis
        ...ReportOrigin_analysis
        ...ReportGaps_analysis
      }
    `,
    analysis,
  );
  const words = sheetText;
  const { model } = data;
  const signal = hasSignal(model);
  const traits = clearTraits(data.drivers, signal);
  const sound = soundSentences(data.library.nodes[0]?.contributions ?? [], data.drivers, signal);
  return (
    <article className={styles.sheet}>
      <header>
        <p className={styles.soft}>
          {words.kind} · {data.finishedAt && words.analysed(formatTime(data.finishedAt))}
          {invented && <> · {words.invented}</>}
        </p>
        <h1>{name}</h1>
      </header>
      <section className={styles.verdict}>
        <h2>{model ? (reportText.verdicts[model.verdict] ?? model.verdict) : reportText.noModel}</h2>
        {model ? (
          <p>
            {reportText.meaning[model.verdict]}{' '}
            {words.skill(formatEstimate(model.evaluation.withinArtistRankCorrelation))}
          </p>
        ) : (
          <p>{reportText.noModelNext}</p>
        )}
        <ReportGaps analysis={data} />
      </section>
      <ReportSongs analysis={data} />
      <div className={styles.columns}>
        <div>
          <ReportPeople analysis={data} />
          <section>
            <h2>{words.not}</h2>
            <ul className={styles.bullets}>
              {words.nots.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </section>
        </div>
        <div>
          <section>
            <h2>{words.drivers}</h2>
            {traits.length === 0 ? (
              <p>{noTraits(model, signal)}</p>
            ) : (
              <p>
                {words.driversLede} <b>{traits.join(', ')}</b>.
              </p>
            )}
          </section>
          {sound.length > 0 && (
            <section>
              <h2>{words.sound}</h2>
              <p>{sound.join(' ')}</p>
            </section>
          )}
          <ReportFacts analysis={data} />
        </div>
      </div>
      <ReportOrigin analysis={data} artistId={artistId} />
    </article>
  );
}

function noTraits(model: object | null | undefined, signal: boolean) {
  if (!model) return driversText.none;
  return signal ? sheetText.noDrivers : driversText.noSignal;
}
