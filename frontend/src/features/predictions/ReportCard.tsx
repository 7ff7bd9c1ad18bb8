import { graphql, useFragment } from 'react-relay/hooks';
import type { ReportCard_model$key } from '../../__generated__/ReportCard_model.graphql.ts';
import { Facts } from '../../components/Facts.tsx';
import { Lede } from '../../components/states/Panel.tsx';
import { formatCount, formatHundredths, formatShare } from '../../lib/format.ts';
import { reportText } from '../../lib/text/report.ts';
import { CalibrationChart } from './CalibrationChart.tsx';
import { MethodComparison } from './MethodComparison.tsx';
import styles from './ReportCard.module.css';

export function ReportCard({ model }: { model: ReportCard_model$key }) {
  const data = useFragment(
    graphql`
      fragment ReportCard_model on PopularityModel @throwOnFieldError {
        trackCount
        artistCount
        verdict
        verdictReason
        evaluation {
          heldOutAuc {
            value
            low
            high
          }
          withinArtistRankCorrelation {
            value
            low
            high
          }
          precision
          ...CalibrationChart_evaluation
        }
        ...MethodComparison_model
      }
    `,
    model,
  );
  const words = reportText;
  const { heldOutAuc: auc, withinArtistRankCorrelation: rank, precision } = data.evaluation;
  return (
    <>
      <Lede>{words.verdicts[data.verdict] ?? data.verdict}</Lede>
      <div className={styles.words}>
        <p>{data.verdictReason}</p>
        <p>{words.meaning[data.verdict]}</p>
      </div>
      <Facts
        facts={[
          {
            value: formatHundredths(rank.value),
            label: words.rank,
            help: `${words.interval(formatHundredths(rank.low), formatHundredths(rank.high))}. ${words.rankHelp}`,
          },
          {
            value: formatShare(auc.value),
            label: words.auc,
            help: `${words.interval(formatShare(auc.low), formatShare(auc.high))}. ${words.aucHelp}`,
          },
          { value: formatShare(precision), label: words.precision, help: words.precisionHelp },
          {
            value: formatCount(data.trackCount),
            label: words.learnt,
            help: words.learntHelp(formatCount(data.artistCount)),
          },
        ]}
      />
      <div className={styles.charts}>
        <MethodComparison model={data} />
        <CalibrationChart evaluation={data.evaluation} />
      </div>
    </>
  );
}
