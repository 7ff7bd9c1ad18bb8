import { graphql, useFragment } from 'react-relay/hooks';
import type { CalibrationChart_evaluation$key } from '../../__generated__/CalibrationChart_evaluation.graphql.ts';
import { ChartFigure } from '../../components/charts/ChartFigure.tsx';
import { fromAbove, Plot } from '../../components/charts/Plot.tsx';
import { at, type Domain } from '../../components/charts/scale.ts';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { formatShare } from '../../lib/format.ts';
import { reportText } from '../../lib/text/report.ts';
import styles from './predictions.module.css';

export function CalibrationChart({ evaluation }: { evaluation: CalibrationChart_evaluation$key }) {
  const { calibration } = useFragment(
    graphql`
      fragment CalibrationChart_evaluation on ModelEvaluation @throwOnFieldError {
        calibration {
          expected
          observed
          count
        }
      }
    `,
    evaluation,
  );
  const words = reportText;
  if (calibration.length === 0) return <EmptyState title={words.calibrationNone} />;

  const highest = Math.max(...calibration.flatMap(({ expected, observed }) => [expected, observed]));
  const domain: Domain = [0, Math.min(1, Math.ceil(highest * 10 + 0.5) / 10)];
  const most = Math.max(...calibration.map(({ count }) => count));
  return (
    <ChartFigure
      title={words.calibration}
      summary={words.calibrationText}
      data={{
        columns: [
          { name: words.calibrationExpected, key: 'expected', format: formatShare },
          { name: words.calibrationObserved, key: 'observed', format: formatShare },
          { name: words.calibrationCount, key: 'songs' },
        ],
        rows: calibration.map(({ expected, observed, count }) => [expected, observed, count]),
      }}
    >
      <Plot
        x={{ domain, name: words.calibrationExpected, format: formatShare }}
        y={{ domain, name: words.calibrationObserved, format: formatShare }}
      >
        <line x1="0" y1="100%" x2="100%" y2="0" className={styles.diagonal} />
        {calibration.map(({ expected, observed, count }) => (
          <circle
            key={expected}
            cx={at(expected, domain)}
            cy={fromAbove(observed, domain)}
            r={3 + 6 * Math.sqrt(count / most)}
            className={styles.point}
          />
        ))}
      </Plot>
    </ChartFigure>
  );
}
