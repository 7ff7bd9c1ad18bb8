import { graphql } from 'react-relay/hooks';
import type { DriversPanelQuery } from '../../__generated__/DriversPanelQuery.graphql.ts';
import { AnalysisGone } from '../../components/states/AnalysisGone.tsx';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { Lede } from '../../components/states/Panel.tsx';
import { type PanelProps, usePanelQuery } from '../../components/states/panelQuery.ts';
import { hasSignal, isClear } from '../../lib/clarity.ts';
import { wordsOf } from '../../lib/features.ts';
import { formatList, formatShare } from '../../lib/format.ts';
import { driversText } from '../../lib/text/drivers.ts';
import { DriverChart } from './DriverChart.tsx';

const most = 3;

export default function DriversPanel({ analysisId, attempt }: PanelProps) {
  const { analysis } = usePanelQuery<DriversPanelQuery>(
    graphql`
      query DriversPanelQuery($analysisId: ID!) @throwOnFieldError {
        analysis(id: $analysisId) {
          model {
            verdict
            typicalityReward {
              low
              high
            }
          }
          driverGroups {
            features
            importance
          }
          drivers {
            feature
            direction
            importance
            deviation
            stability
          }
          ...DriverChart_analysis
        }
      }
    `,
    { analysisId },
    attempt,
  );
  if (!analysis) return <AnalysisGone />;
  if (analysis.drivers.length === 0) return <EmptyState title={driversText.none} />;

  const clear = analysis.drivers.filter((driver) => driver.direction !== 'MIXED' && isClear(driver));
  const words = clear.slice(0, most).map(({ feature, direction }) => {
    const { more, less } = wordsOf(feature);
    return direction === 'UP' ? more : less;
  });
  return (
    <>
      <Lede>{ledeOf(hasSignal(analysis.model), words)}</Lede>
      <DriverChart analysis={analysis} />
      {analysis.driverGroups.map(({ features, importance }) => (
        <p key={features.join()}>
          {driversText.group(formatList(features.map((feature) => wordsOf(feature).name)), formatShare(importance))}
        </p>
      ))}
      <p>{rewardOf(analysis.model?.typicalityReward)}</p>
    </>
  );
}

function rewardOf(reward?: { low: number; high: number } | null) {
  if (!reward) return null;
  return reward.low > 0 ? driversText.usual : reward.high < 0 ? driversText.unusual : driversText.neither;
}

function ledeOf(signal: boolean, words: readonly string[]) {
  if (!signal) return `${driversText.noSignal} ${driversText.leantOn}`;
  return words.length > 0 ? driversText.lede(formatList(words)) : driversText.nothingClear;
}
