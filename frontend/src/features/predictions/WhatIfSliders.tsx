import { graphql, useFragment } from 'react-relay/hooks';
import type { WhatIfSliders_analysis$key } from '../../__generated__/WhatIfSliders_analysis.graphql.ts';
import { type AudioFeature, audioFeatures } from '../../lib/features.ts';
import type { Sound } from '../../lib/soundInput.ts';
import { whatIfText } from '../../lib/text/whatIf.ts';
import { FeatureSlider } from './FeatureSlider.tsx';
import { rangeOf } from './range.ts';
import styles from './WhatIf.module.css';

type Props = {
  analysis: WhatIfSliders_analysis$key;
  own: Sound;
  sound: Sound;
  onSet: (feature: AudioFeature, value: number) => void;
};

/** A slider for each trait, over the range that occurs in the niche. */
export function WhatIfSliders({ analysis, own, sound, onSet }: Props) {
  const { segment } = useFragment(
    graphql`
      fragment WhatIfSliders_analysis on Analysis @throwOnFieldError {
        segment {
          DURATION: distribution(feature: DURATION) {
            ...range_distribution @relay(mask: false)
          }
          EXPLICIT: distribution(feature: EXPLICIT) {
            ...range_distribution @relay(mask: false)
          }
          MODE: distribution(feature: MODE) {
            ...range_distribution @relay(mask: false)
          }
          ACOUSTICNESS: distribution(feature: ACOUSTICNESS) {
            ...range_distribution @relay(mask: false)
          }
          DANCEABILITY: distribution(feature: DANCEABILITY) {
            ...range_distribution @relay(mask: false)
          }
          ENERGY: distribution(feature: ENERGY) {
            ...range_distribution @relay(mask: false)
          }
          INSTRUMENTALNESS: distribution(feature: INSTRUMENTALNESS) {
            ...range_distribution @relay(mask: false)
          }
          LIVENESS: distribution(feature: LIVENESS) {
            ...range_distribution @relay(mask: false)
          }
          LOUDNESS: distribution(feature: LOUDNESS) {
            ...range_distribution @relay(mask: false)
          }
          SPEECHINESS: distribution(feature: SPEECHINESS) {
            ...range_distribution @relay(mask: false)
          }
          VALENCE: distribution(feature: VALENCE) {
            ...range_distribution @relay(mask: false)
          }
          TEMPO: distribution(feature: TEMPO) {
            ...range_distribution @relay(mask: false)
          }
        }
      }
    `,
    analysis,
  );
  return (
    <div className={styles.sliders}>
      {audioFeatures.map((feature) => {
        const value = sound[feature];
        const before = own[feature];
        if (value === undefined || before === undefined) return null;
        return (
          <FeatureSlider
            key={feature}
            feature={feature}
            own={before}
            value={value}
            range={rangeOf(segment?.[feature], before)}
            onSet={(next) => onSet(feature, next)}
          />
        );
      })}
      <p className={styles.note}>{whatIfText.band}</p>
    </div>
  );
}
