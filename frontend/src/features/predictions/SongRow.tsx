import { memo, useId } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { SongRow_prediction$key } from '../../__generated__/SongRow_prediction.graphql.ts';
import { formatCount, formatRank, formatShare, formatSigned } from '../../lib/format.ts';
import { songPath } from '../../lib/paths.ts';
import { commonText } from '../../lib/text/common.ts';
import { songsText } from '../../lib/text/songs.ts';
import { GapBar } from './GapBar.tsx';
import { SongReason } from './SongReason.tsx';
import styles from './SongTable.module.css';

const columnCount = 6;
const mostSteps = 6;

type Props = {
  artistId: string;
  named: string | undefined;
  prediction: SongRow_prediction$key;
  open: boolean;
  onToggle: (songId: string) => void;
};

/** One of the list; of a thousand, only those whose own state changes are drawn again. */
export const SongRow = memo(function SongRow({ artistId, named, prediction, open, onToggle }: Props) {
  const data = useFragment(
    graphql`
      fragment SongRow_prediction on TrackPrediction {
        rank
        track {
          id
          name
          albumName
          popularity
        }
        appeal
        appealLow
        appealHigh
        appealPercentile
        popularityPercentile
        gap
        isPopular
        ...SongReason_prediction
      }
    `,
    prediction,
  );
  const id = useId();
  const { track, gap } = data;
  const popularity = track.popularity == null ? commonText.none : formatCount(track.popularity);
  return (
    <>
      <tr className={styles.song} data-open={open}>
        <td className={styles.rank}>{data.rank}</td>
        <th scope="row" className={styles.name}>
          <button type="button" aria-expanded={open} aria-controls={id} onClick={() => onToggle(track.id)}>
            {track.name}
          </button>
          {data.isPopular && <span className={styles.popular}>{songsText.popular}</span>}
          <span className={styles.below}>
            {[track.albumName, `${songsText.columns.popularity} ${popularity}`].filter(Boolean).join(' · ')}
          </span>
        </th>
        <td className={styles.album}>{track.albumName ?? commonText.none}</td>
        <td className={styles.popularity}>{popularity}</td>
        <td>
          {formatShare(data.appeal)}
          <span className={styles.interval}>
            {songsText.interval(formatShare(data.appealLow), formatShare(data.appealHigh))}
          </span>
        </td>
        <td>
          <span className={styles.gap}>
            <GapBar popularity={data.popularityPercentile} appeal={data.appealPercentile} />
            <span className={styles.points}>
              {formatSigned(gap)}
              <span className="visually-hidden">
                {songsText.standing(formatRank(data.popularityPercentile), formatRank(data.appealPercentile))}
              </span>
            </span>
          </span>
        </td>
      </tr>
      <tr hidden={!open} id={id}>
        <td colSpan={columnCount} className={styles.reason}>
          {open && (
            <SongReason prediction={data} most={mostSteps}>
              <Link href={songPath(artistId, track.id, named)}>{songsText.open}</Link>
            </SongReason>
          )}
        </td>
      </tr>
    </>
  );
});
