import { graphql, useFragment } from 'react-relay/hooks';
import type { WhatIfParts_prediction$key } from '../../__generated__/WhatIfParts_prediction.graphql.ts';
import type { WhatIfParts_whatIf$key } from '../../__generated__/WhatIfParts_whatIf.graphql.ts';
import { ChartFigure } from '../../components/charts/ChartFigure.tsx';
import { at, type Domain } from '../../components/charts/scale.ts';
import type { Row } from '../../components/tables/tableData.ts';
import { audioFeatures, formatFeature, wordsOf } from '../../lib/features.ts';
import { formatPoints } from '../../lib/format.ts';
import { whatIfText } from '../../lib/text/whatIf.ts';
import styles from './WhatIfParts.module.css';

type Props = { before: WhatIfParts_prediction$key; after: WhatIfParts_whatIf$key };

/** What each trait adds or takes: a ring for the song as it is, a dot for the sound as set. */
export function WhatIfParts({ before, after }: Props) {
  const own = useFragment(
    graphql`
      fragment WhatIfParts_prediction on TrackPrediction {
        contributions {
          feature
          value
          contribution
        }
      }
    `,
    before,
  ).contributions;
  const set = useFragment(
    graphql`
      fragment WhatIfParts_whatIf on WhatIf {
        contributions {
          feature
          value
          contribution
        }
      }
    `,
    after,
  ).contributions;
  const words = whatIfText;
  const columns = words.tableColumns;
  const parts = set.map((part, place) => ({ ...part, before: own[place] ?? part }));
  const reach = Math.max(0.02, ...parts.flatMap((part) => [part.contribution, part.before.contribution].map(Math.abs)));
  const domain: Domain = [-reach * 1.05, reach * 1.05];
  const features = new Map(audioFeatures.map((feature) => [wordsOf(feature).name, feature]));
  const format = (value: number, [name]: Row) => formatFeature(features.get(String(name)) ?? '', value);
  return (
    <ChartFigure
      title={words.table}
      summary={words.tableText}
      data={{
        columns: [
          { name: columns.feature, key: 'feature' },
          { name: columns.own, key: 'value_before', format },
          { name: columns.set, key: 'value_after', format },
          { name: columns.before, key: 'contribution_before', format: formatPoints },
          { name: columns.after, key: 'contribution_after', format: formatPoints },
        ],
        rows: parts.map((part) => [
          wordsOf(part.feature).name,
          part.before.value,
          part.value,
          part.before.contribution,
          part.contribution,
        ]),
      }}
    >
      <div className={styles.parts} aria-hidden="true">
        {parts.map((part) => (
          <div key={part.feature} className={styles.part} data-tone={part.contribution >= 0 ? 'up' : 'down'}>
            <span className={styles.name}>{wordsOf(part.feature).name}</span>
            <svg className={styles.strip}>
              <line x1={at(0, domain)} x2={at(0, domain)} y1="0" y2="100%" className={styles.zero} />
              <line
                x1={at(part.before.contribution, domain)}
                x2={at(part.contribution, domain)}
                y1="50%"
                y2="50%"
                className={styles.way}
              />
              <circle cx={at(part.before.contribution, domain)} cy="50%" r="4" className={styles.ring} />
              <circle cx={at(part.contribution, domain)} cy="50%" r="4" className={styles.dot} />
            </svg>
            <span className={styles.points}>{formatPoints(part.contribution)}</span>
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}
