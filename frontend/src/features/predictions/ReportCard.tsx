import { graphql, useFragment } from 'react-relay/hooks';
import type { ReportCard_model$key } from '../../__generated__/ReportCard_model.graphql.ts';
import { Facts } from '../../components/Facts.tsx';
import { formatCount, formatHundredths, formatShare } from '../../lib/format.ts';
import { reportText } from '../../lib/text/report.ts';
import { reasonOf } from '../../lib/verdictReason.ts';
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
      <div className={styles.words}>
        <p className={styles.verdict} data-verdict={data.verdict}>
          <SignalBars />
          {words.verdicts[data.verdict] ?? data.verdict}
        </p>
        <p>{reasonOf(data, rank.low)}</p>
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

/** How much signal there is, as bars; the words beside it say the same. */
function SignalBars() {
  return (
    <svg viewBox="0 0 22 22" className={styles.bars} aria-hidden="true">
      <rect x="1" y="14" width="5" height="7" rx="1" />
      <rect x="8.5" y="8" width="5" height="13" rx="1" />
      <rect x="16" y="1" width="5" height="20" rx="1" />
    </svg>
  );
}
