import { graphql, useFragment } from 'react-relay/hooks';
import type { ReportSheet_analysis$key } from '../../../__generated__/ReportSheet_analysis.graphql.ts';
import { hasSignal } from '../../../lib/clarity.ts';
import { formatEstimate } from '../../../lib/estimate.ts';
import { formatCount, formatShare, formatTime } from '../../../lib/format.ts';
import { artistPath } from '../../../lib/paths.ts';
import { artistText } from '../../../lib/text/artist.ts';
import { driversText } from '../../../lib/text/drivers.ts';
import { reportText } from '../../../lib/text/report.ts';
import { sheetText } from '../../../lib/text/sheet.ts';
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
        id
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
        network {
          vertexCount
        }
        segment {
          trackCount
          artistCount
          popularityThreshold
          audioFeatureCoverage
        }
        reproduction {
          methodVersion
          randomSeed
          dataHash
          sources
        }
        ...ReportSongs_analysis
        ...ReportPeople_analysis
      }
    `,
    analysis,
  );
  const words = sheetText;
  const { model, segment, network, reproduction } = data;
  const signal = hasSignal(model);
  const traits = clearTraits(data.drivers, signal);
  const sound = soundSentences(data.library.nodes[0]?.contributions ?? [], data.drivers, signal);
  const address = window.location.origin + artistPath(artistId, data.id);
  const facts: [string, string][] = [];
  if (network) facts.push([formatCount(network.vertexCount - 1), words.facts.around]);
  if (segment) {
    facts.push(
      [formatCount(segment.trackCount), words.facts.songs],
      [formatCount(segment.artistCount), words.facts.by],
      [formatCount(segment.popularityThreshold), words.facts.threshold],
      [formatShare(segment.audioFeatureCoverage), words.facts.coverage],
    );
  }
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
          <section>
            <h2>{words.niche}</h2>
            <dl className={styles.facts}>
              {facts.map(([value, label]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </div>
      <footer className={styles.origin}>
        <h2>{words.origin}</h2>
        {reproduction && (
          <p>
            {words.sources(reproduction.sources.map((source) => artistText.sources[source] ?? source).join(', '))}{' '}
            {words.method(reproduction.methodVersion, String(reproduction.randomSeed))}{' '}
            {words.hash(reproduction.dataHash)}
          </p>
        )}
        <p>{address}</p>
      </footer>
    </article>
  );
}

function noTraits(model: object | null | undefined, signal: boolean) {
  if (!model) return driversText.none;
  return signal ? sheetText.noDrivers : driversText.noSignal;
}
