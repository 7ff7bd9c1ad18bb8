import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { SongReason_prediction$key } from '../../__generated__/SongReason_prediction.graphql.ts';
import { formatList, formatShare } from '../../lib/format.ts';
import { songsText } from '../../lib/text/songs.ts';
import { ContributionChart } from './ContributionChart.tsx';
import { soundsLike } from './reason.ts';
import styles from './SongReason.module.css';

type Props = {
  prediction: SongReason_prediction$key;
  /** How many traits get a step of their own; all when unset. */
  most?: number;
  /** Where to go on from here. */
  children?: ReactNode;
};

/** Why a song gets the appeal it gets: in a sentence, and as steps that add up. */
export function SongReason({ prediction, most, children }: Props) {
  const data = useFragment(
    graphql`
      fragment SongReason_prediction on TrackPrediction {
        typicality
        stability
        isExpectedPopular
        alternateReleases {
          id
        }
        contributions {
          feature
          value
          contribution
          libraryMedian
        }
        ...ContributionChart_prediction
      }
    `,
    prediction,
  );
  const words = songsText;
  const { helps, hinders } = soundsLike(data.contributions);
  return (
    <div className={styles.reason}>
      <p className={styles.sentence}>{words.reason(formatList(helps), formatList(hinders))}</p>
      <p className={styles.soft}>
        {words.typicality(formatShare(data.typicality))}{' '}
        {data.stability != null && words.stability(data.isExpectedPopular, formatShare(data.stability))}{' '}
        {data.alternateReleases.length > 0 && words.alternates(data.alternateReleases.length)}
      </p>
      <ContributionChart prediction={data} most={most} />
      {children}
    </div>
  );
}
