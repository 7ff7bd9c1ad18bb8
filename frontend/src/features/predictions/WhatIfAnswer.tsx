import { graphql } from 'react-relay/hooks';
import type { WhatIfAnswerQuery } from '../../__generated__/WhatIfAnswerQuery.graphql.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { usePanelQuery } from '../../components/states/panelQuery.ts';
import { type AudioFeature, formatFeature } from '../../lib/features.ts';
import { formatList, formatPoints, formatRank, formatShare } from '../../lib/format.ts';
import { inputOf, type Sound, withinLimits } from '../../lib/soundInput.ts';
import { whatIfText } from '../../lib/text/whatIf.ts';
import { NearestSongs } from './NearestSongs.tsx';
import type { SongPanelProps } from './songPanel.ts';
import styles from './WhatIf.module.css';
import { WhatIfParts } from './WhatIfParts.tsx';

type Props = SongPanelProps & {
  sound: Sound;
  changed: boolean;
  /** Whether the sliders say something else by now. */
  late: boolean;
  onReset: () => void;
};

/** What the model expects of the sound as it is set, beside the song as it is. */
export function WhatIfAnswer({ analysisId, songId, attempt, sound, changed, late, onReset }: Props) {
  const { analysis } = usePanelQuery<WhatIfAnswerQuery>(
    graphql`
      query WhatIfAnswerQuery($analysisId: ID!, $songId: ID!, $features: AudioFeaturesInput!) @throwOnFieldError {
        analysis(id: $analysisId) {
          prediction(trackId: $songId) {
            appeal
            appealLow
            appealHigh
            ...WhatIfParts_prediction
          }
          whatIf(features: $features) {
            appeal
            appealLow
            appealHigh
            appealPercentile
            supported
            ...WhatIfParts_whatIf
            ...NearestSongs_whatIf
          }
        }
      }
    `,
    { analysisId, songId, features: inputOf(sound) },
    attempt,
  );
  const words = whatIfText;
  const now = analysis?.whatIf;
  const before = analysis?.prediction;
  if (!now || !before) {
    return (
      <EmptyState title={words.none}>
        <p>{words.noneNext}</p>
      </EmptyState>
    );
  }
  const place = words.place(formatRank(now.appealPercentile));
  const beyond = Object.entries(withinLimits(sound))
    .filter(([feature, value]) => value !== sound[feature as AudioFeature])
    .map(([feature, value]) => formatFeature(feature, value));
  const points = formatPoints(now.appeal - before.appeal);
  return (
    <div className={styles.answer}>
      <div role="status" className={styles.figures}>
        <Figure label={words.song} {...before} />
        <Figure label={words.tried} {...now} />
        <p className={styles.change}>{late ? words.out : `${changed ? words.change(points) : words.same}, ${place}`}</p>
        {beyond.length > 0 && <p className={styles.change}>{words.beyond(formatList(beyond))}</p>}
        <p className={styles.guard} data-supported={now.supported}>
          <span aria-hidden="true">{now.supported ? '✓ ' : '⚠ '}</span>
          {now.supported ? words.supported : words.unsupported}
        </p>
      </div>
      {changed && <Button onClick={onReset}>{words.reset}</Button>}
      <WhatIfParts before={before} after={now} />
      <NearestSongs whatIf={now} />
    </div>
  );
}

type FigureProps = { label: string; appeal: number; appealLow: number; appealHigh: number };

const Figure = ({ label, appeal, appealLow, appealHigh }: FigureProps) => (
  <p className={styles.figure}>
    <span>{label}</span>
    <b>{formatShare(appeal)}</b>
    <span>{whatIfText.interval(formatShare(appealLow), formatShare(appealHigh))}</span>
  </p>
);
