import { graphql, useFragment } from 'react-relay/hooks';
import type { SongHead_prediction$key } from '../../__generated__/SongHead_prediction.graphql.ts';
import { hasSignal } from '../../lib/clarity.ts';
import { formatCount, formatRank, formatShare } from '../../lib/format.ts';
import { originWords } from '../../lib/originWords.ts';
import { songText } from '../../lib/text/song.ts';
import { GapBar } from './GapBar.tsx';
import styles from './SongHead.module.css';
import { standingOf } from './standing.ts';

type Props = { prediction: SongHead_prediction$key; model: Parameters<typeof hasSignal>[0] };

/** The song and what is made of it, in words before figures. */
export function SongHead({ prediction, model }: Props) {
  const data = useFragment(
    graphql`
      fragment SongHead_prediction on TrackPrediction {
        track {
          name
          albumName
          releaseDate
          popularity
          provenance {
            source
            fetchedAt
            licence
          }
        }
        appeal
        appealLow
        appealHigh
        appealPercentile
        popularityPercentile
        isPopular
        isExpectedPopular
      }
    `,
    prediction,
  );
  const { track } = data;
  const words = songText;
  const facts = [
    track.albumName,
    track.releaseDate?.slice(0, 4),
    track.popularity == null ? words.popularityUnknown : words.popularity(formatCount(track.popularity)),
  ];
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h1>{track.name}</h1>
        <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
        {!hasSignal(model) && <p className={styles.warning}>{words.noSignal}</p>}
        <p className={styles.verdict}>{words.verdict[standingOf(data)]}</p>
        <p>{words.chance(formatShare(data.appeal), formatShare(data.appealLow), formatShare(data.appealHigh))}</p>
        <p>{words.standing(formatRank(data.popularityPercentile), formatRank(data.appealPercentile))}</p>
        <p className={styles.origin}>{originWords(track.provenance)}</p>
      </div>
      <div className={styles.drawing} aria-hidden="true">
        <GapBar popularity={data.popularityPercentile} appeal={data.appealPercentile} />
        <p className={styles.ends}>
          <span>{words.least}</span>
          <span>{words.most}</span>
        </p>
        <p className={styles.legend}>
          <span className={styles.ring}>{words.stands}</span>
          <span className={styles.dot}>{words.sounds}</span>
        </p>
      </div>
    </div>
  );
}
