import { graphql, useFragment } from 'react-relay/hooks';
import type { ReportSongs_analysis$key } from '../../../__generated__/ReportSongs_analysis.graphql.ts';
import { hasSignal } from '../../../lib/clarity.ts';
import { formatCount, formatShare } from '../../../lib/format.ts';
import { present } from '../../../lib/present.ts';
import { commonText } from '../../../lib/text/common.ts';
import { reportText } from '../../../lib/text/report.ts';
import { sheetText } from '../../../lib/text/sheet.ts';
import { songsText } from '../../../lib/text/songs.ts';
import styles from './report.module.css';

export function ReportSongs({ analysis }: { analysis: ReportSongs_analysis$key }) {
  const { model, songsToPromote } = useFragment(
    graphql`
      fragment ReportSongs_analysis on Analysis @throwOnFieldError {
        model {
          verdict
        }
        songsToPromote(first: 5) {
          nodes {
            appeal
            appealLow
            appealHigh
            reason
            track {
              id
              name
              popularity
            }
          }
        }
      }
    `,
    analysis,
  );
  const words = sheetText;
  const songs = present(songsToPromote.nodes);
  return (
    <section>
      <h2>{words.songs}</h2>
      {songs.length === 0 && <p>{model ? words.noSongs : reportText.noModel}</p>}
      {songs.length > 0 && !hasSignal(model) && <p className={styles.warning}>{songsText.noSignal}</p>}
      <ol className={styles.songs}>
        {songs.map(({ track, appeal, appealLow, appealHigh, reason }) => (
          <li key={track.id}>
            <p className={styles.line}>
              <b className={styles.cut}>{track.name}</b>
              <span>
                {words.popularity(track.popularity == null ? commonText.unknown : formatCount(track.popularity))},{' '}
                {words.appeal(formatShare(appeal), formatShare(appealLow), formatShare(appealHigh))}
              </span>
            </p>
            <p className={styles.reason}>{reason}</p>
          </li>
        ))}
      </ol>
      {songs.length > 0 && <p className={styles.soft}>{words.appealHelp}</p>}
    </section>
  );
}
