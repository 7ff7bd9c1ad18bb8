import { graphql, useFragment } from 'react-relay/hooks';
import type { DriverChart_analysis$key } from '../../__generated__/DriverChart_analysis.graphql.ts';
import { ChartFigure } from '../../components/charts/ChartFigure.tsx';
import type { Domain } from '../../components/charts/scale.ts';
import { wordsOf } from '../../lib/features.ts';
import { formatPoints, formatShare } from '../../lib/format.ts';
import { useOpened } from '../../lib/opened.ts';
import { driversText } from '../../lib/text/drivers.ts';
import styles from './DriverChart.module.css';
import { DriverRow } from './DriverRow.tsx';
import { directionWords } from './directionWords.ts';

const formatDeviation = (value: number) => formatPoints(value).replace('+', '± ');

export function DriverChart({ analysis }: { analysis: DriverChart_analysis$key }) {
  const { drivers } = useFragment(
    graphql`
      fragment DriverChart_analysis on Analysis @throwOnFieldError {
        drivers {
          feature
          importance
          deviation
          direction
          stability
          ...DriverRow_driver
        }
      }
    `,
    analysis,
  );
  const [opened, toggle] = useOpened('trait');
  const words = driversText;
  const { columns } = words;
  const reach = Math.max(...drivers.map(({ importance, deviation }) => Math.abs(importance) + deviation)) * 1.05;
  const domain: Domain = [-reach, reach];
  return (
    <ChartFigure
      title={words.chart}
      summary={words.chartText(drivers.length)}
      data={{
        columns: [
          { name: columns.feature, key: 'feature' },
          { name: columns.importance, key: 'importance', format: formatPoints },
          { name: columns.deviation, key: 'deviation', format: formatDeviation },
          { name: columns.direction, key: 'direction' },
          { name: columns.stability, key: 'stability', format: formatShare },
        ],
        rows: drivers.map(({ feature, importance, deviation, direction, stability }) => [
          wordsOf(feature).name,
          importance,
          deviation,
          directionWords(feature, direction),
          stability,
        ]),
      }}
    >
      <ul className={styles.drivers}>
        {drivers.map((driver) => (
          <DriverRow
            key={driver.feature}
            driver={driver}
            domain={domain}
            open={opened.has(driver.feature)}
            onToggle={toggle}
          />
        ))}
        <li className={styles.ends} aria-hidden="true">
          <span>{words.less}</span>
          <span>{words.more}</span>
        </li>
      </ul>
    </ChartFigure>
  );
}
