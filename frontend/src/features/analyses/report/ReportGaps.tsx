import { graphql, useFragment } from 'react-relay/hooks';
import type { ReportGaps_analysis$key } from '../../../__generated__/ReportGaps_analysis.graphql.ts';
import { formatTime } from '../../../lib/format.ts';
import { gapsText } from '../../../lib/text/gaps.ts';
import { lacking, missingWords, whenToGoOn } from '../gaps/gaps.ts';
import styles from './report.module.css';

/** What the analysis of the sheet went without, in a sentence; nothing for one that is whole. */
export function ReportGaps({ analysis }: { analysis: ReportGaps_analysis$key }) {
  const { gaps } = useFragment(
    graphql`
      fragment ReportGaps_analysis on Analysis @throwOnFieldError {
        gaps {
          capability
          missing
          retryAt
          canBeFilled
          isNotice
        }
      }
    `,
    analysis,
  );
  if (lacking(gaps).length === 0) return null;
  const goOn = whenToGoOn(gaps, Date.now());
  return (
    <p className={styles.partial}>
      {gapsText.brief(missingWords(gaps))} {goOn && gapsText.rest(formatTime(goOn))}
    </p>
  );
}
