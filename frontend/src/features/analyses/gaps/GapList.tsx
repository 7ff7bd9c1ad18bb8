import { graphql, useFragment } from 'react-relay/hooks';
import type { GapList_gap$key } from '../../../__generated__/GapList_gap.graphql.ts';
import { inOwnTime, retryTime } from '../../../lib/serverTimes.ts';
import { gapsText } from '../../../lib/text/gaps.ts';
import { progressText } from '../../../lib/text/progress.ts';
import styles from './gaps.module.css';

/** Each gap by the step that went without: why, what that does to the results, and when to go on; each notice as it is. */
export function GapList({ gaps }: { gaps: GapList_gap$key }) {
  const data = useFragment(
    graphql`
      fragment GapList_gap on SourceGap @relay(plural: true) {
        stage
        capability
        message
        retryAt
        canBeFilled
        isNotice
      }
    `,
    gaps,
  );
  return (
    <ul className={styles.gaps}>
      {data.map(({ stage, capability, message, retryAt, canBeFilled, isNotice }) => {
        const retry = canBeFilled ? retryTime(message, retryAt) : undefined;
        return (
          <li key={stage + capability + message}>
            <b>{progressText.stages[stage] ?? stage}.</b> {inOwnTime(message)}{' '}
            {!isNotice && gapsText.effects[capability]} {retry && gapsText.goOn(retry)}
          </li>
        );
      })}
    </ul>
  );
}
