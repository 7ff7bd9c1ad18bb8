import { graphql } from 'react-relay/hooks';
import type { SoundPanelQuery } from '../../__generated__/SoundPanelQuery.graphql.ts';
import { AnalysisGone } from '../../components/states/AnalysisGone.tsx';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { Lede } from '../../components/states/Panel.tsx';
import { type PanelProps, usePanelQuery } from '../../components/states/panelQuery.ts';
import { audioFeatures, wordsOf } from '../../lib/features.ts';
import { formatList } from '../../lib/format.ts';
import { soundText } from '../../lib/text/sound.ts';
import { unjudgedText } from '../../lib/text/unjudged.ts';
import { whyUnjudged } from '../../lib/unjudged.ts';
import { SoundStrips } from './SoundStrips.tsx';
import { isApart, type Standing, standingOf } from './standing.ts';

const most = 3;

export default function SoundPanel({ analysisId, attempt }: PanelProps) {
  const { analysis } = usePanelQuery<SoundPanelQuery>(
    graphql`
      query SoundPanelQuery($analysisId: ID!) @throwOnFieldError {
        analysis(id: $analysisId) {
          model {
            verdict
          }
          stages {
            name
            done
          }
          library(first: 1) {
            nodes {
              contributions {
                feature
                libraryMedian
              }
            }
          }
          segment {
            DURATION: distribution(feature: DURATION) {
              ...spread_distribution @relay(mask: false)
            }
            EXPLICIT: distribution(feature: EXPLICIT) {
              ...spread_distribution @relay(mask: false)
            }
            MODE: distribution(feature: MODE) {
              ...spread_distribution @relay(mask: false)
            }
            ACOUSTICNESS: distribution(feature: ACOUSTICNESS) {
              ...spread_distribution @relay(mask: false)
            }
            DANCEABILITY: distribution(feature: DANCEABILITY) {
              ...spread_distribution @relay(mask: false)
            }
            ENERGY: distribution(feature: ENERGY) {
              ...spread_distribution @relay(mask: false)
            }
            INSTRUMENTALNESS: distribution(feature: INSTRUMENTALNESS) {
              ...spread_distribution @relay(mask: false)
            }
            LIVENESS: distribution(feature: LIVENESS) {
              ...spread_distribution @relay(mask: false)
            }
            LOUDNESS: distribution(feature: LOUDNESS) {
              ...spread_distribution @relay(mask: false)
            }
            SPEECHINESS: distribution(feature: SPEECHINESS) {
              ...spread_distribution @relay(mask: false)
            }
            VALENCE: distribution(feature: VALENCE) {
              ...spread_distribution @relay(mask: false)
            }
            TEMPO: distribution(feature: TEMPO) {
              ...spread_distribution @relay(mask: false)
            }
          }
        }
      }
    `,
    { analysisId },
    attempt,
  );
  if (!analysis) return <AnalysisGone />;
  const words = soundText;
  const medians = new Map(
    analysis.library.nodes[0]?.contributions.map(({ feature, libraryMedian }) => [feature as string, libraryMedian]),
  );
  const standings = audioFeatures.flatMap((feature) => {
    const spread = analysis.segment?.[feature];
    return spread && spread.bins.length > 0 ? [standingOf(feature, spread, medians.get(feature))] : [];
  });
  if (standings.length === 0) {
    return (
      <EmptyState title={words.none}>
        <p>{words.noneNext}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Lede>{medians.size === 0 ? unjudgedText[whyUnjudged(analysis)].sound : ledeOf(standings)}</Lede>
      <SoundStrips standings={standings} />
    </>
  );
}

/** The traits in which the library stands farthest from the middle of the niche. */
function ledeOf(standings: readonly Standing[]) {
  const apart = standings
    .filter(isApart)
    .toSorted((a, b) => Math.abs(b.below - 0.5) - Math.abs(a.below - 0.5))
    .slice(0, most)
    .map(({ feature, below }) => (below > 0.5 ? wordsOf(feature).more : wordsOf(feature).less));
  return apart.length > 0 ? soundText.lede(formatList(apart)) : soundText.ledeNone;
}
