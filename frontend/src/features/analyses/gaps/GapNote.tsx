import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { GapNote_analysis$key } from '../../../__generated__/GapNote_analysis.graphql.ts';
import { formatShare, formatTime } from '../../../lib/format.ts';
import { gapsText } from '../../../lib/text/gaps.ts';
import { StartButton } from '../StartButton.tsx';
import { GapList } from './GapList.tsx';
import styles from './gaps.module.css';
import { lacking, missingWords, whenToGoOn } from './gaps.ts';

type Props = { analysis: GapNote_analysis$key; startFor?: string; attempt: number };

/** What an analysis went without, why, and what can be done about it; of one that is whole, what to know about it. */
export default function GapNote({ analysis, startFor }: Props) {
  const data = useFragment(
    graphql`
      fragment GapNote_analysis on Analysis {
        gaps {
          capability
          missing
          retryAt
          canBeFilled
          isNotice
          ...GapList_gap
        }
        segment {
          audioFeatureCoverage
        }
        ...StartButton_analysis
      }
    `,
    analysis,
  );
  const words = gapsText;
  const { gaps, segment } = data;
  const missing = lacking(gaps);
  const waitFor = whenToGoOn(gaps, Date.now());
  const fillable = gaps.some(({ canBeFilled }) => canBeFilled);
  if (missing.length === 0) {
    return (
      <section className={styles.note} aria-label={words.notices}>
        <p className={styles.title}>{words.notices}</p>
        <GapList gaps={gaps} />
      </section>
    );
  }
  return (
    <section className={styles.note} aria-label={words.title}>
      <p className={styles.title}>
        <Sign /> {words.title}
      </p>
      <p>
        {words.without(missingWords(gaps))} {segment && words.coverage(formatShare(segment.audioFeatureCoverage))}
      </p>
      <details>
        <summary>{words.why}</summary>
        <GapList gaps={gaps} />
      </details>
      {fillable && startFor && (
        <div className={styles.action}>
          <StartButton artistId={startFor} like={data} look={waitFor ? 'plain' : 'primary'}>
            {words.collect}
          </StartButton>
          <p className={styles.soft}>
            {waitFor && words.goOn(formatTime(waitFor))} {words.onlyTheRest}
          </p>
        </div>
      )}
      {!missing.every(({ canBeFilled }) => canBeFilled) && (
        <p>
          <Link href="/sources">{words.sources}</Link>
        </p>
      )}
    </section>
  );
}

/** Half of a disc: some of it is there. */
function Sign() {
  return (
    <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8" />
      <path d="M10 2a8 8 0 0 0 0 16z" />
    </svg>
  );
}
