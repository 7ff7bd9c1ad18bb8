import { graphql } from 'react-relay/hooks';
import type { NicheNotebookQuery } from '../../../__generated__/NicheNotebookQuery.graphql.ts';
import { EmptyState } from '../../../components/states/EmptyState.tsx';
import { type PanelProps, usePanelQuery } from '../../../components/states/panelQuery.ts';
import { formatFeature, wordsOf } from '../../../lib/features.ts';
import { formatCount } from '../../../lib/format.ts';
import { featureWords } from '../../../lib/text/features.ts';
import { modelsText } from '../../../lib/text/models.ts';
import { Correlations } from './Correlations.tsx';
import { Histogram } from './Histogram.tsx';
import styles from './models.module.css';

/** How the songs of one niche are spread, and what goes together in them. */
export function NicheNotebook({ analysisId, attempt }: PanelProps) {
  const { analysis } = usePanelQuery<NicheNotebookQuery>(
    graphql`
      query NicheNotebookQuery($analysisId: ID!) @throwOnFieldError {
        analysis(id: $analysisId) {
          segment {
            popularityDistribution {
              ...Histogram_distribution
            }
            DURATION: distribution(feature: DURATION) {
              ...Histogram_distribution
            }
            EXPLICIT: distribution(feature: EXPLICIT) {
              ...Histogram_distribution
            }
            MODE: distribution(feature: MODE) {
              ...Histogram_distribution
            }
            ACOUSTICNESS: distribution(feature: ACOUSTICNESS) {
              ...Histogram_distribution
            }
            DANCEABILITY: distribution(feature: DANCEABILITY) {
              ...Histogram_distribution
            }
            ENERGY: distribution(feature: ENERGY) {
              ...Histogram_distribution
            }
            INSTRUMENTALNESS: distribution(feature: INSTRUMENTALNESS) {
              ...Histogram_distribution
            }
            LIVENESS: distribution(feature: LIVENESS) {
              ...Histogram_distribution
            }
            LOUDNESS: distribution(feature: LOUDNESS) {
              ...Histogram_distribution
            }
            SPEECHINESS: distribution(feature: SPEECHINESS) {
              ...Histogram_distribution
            }
            VALENCE: distribution(feature: VALENCE) {
              ...Histogram_distribution
            }
            TEMPO: distribution(feature: TEMPO) {
              ...Histogram_distribution
            }
            ...Correlations_segment
          }
        }
      }
    `,
    { analysisId },
    attempt,
  );
  const segment = analysis?.segment;
  const words = modelsText;
  if (!segment) return <EmptyState title={words.noNiche} />;
  return (
    <>
      <h3 className={styles.heading}>{words.spread}</h3>
      <p>{words.spreadIntro}</p>
      <div className={styles.histograms}>
        <Histogram title={words.popularity} format={formatCount} distribution={segment.popularityDistribution} />
        {(Object.keys(featureWords) as (keyof typeof featureWords)[]).map((feature) => (
          <Histogram
            key={feature}
            title={wordsOf(feature).name}
            feature={feature}
            format={(value) => formatFeature(feature, value)}
            distribution={segment[feature]}
          />
        ))}
      </div>
      <h3 className={styles.heading}>{words.correlations}</h3>
      <p>{words.correlationsIntro}</p>
      <Correlations segment={segment} />
    </>
  );
}
