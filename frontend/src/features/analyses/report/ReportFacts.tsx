import { graphql, useFragment } from 'react-relay/hooks';
import type { ReportFacts_analysis$key } from '../../../__generated__/ReportFacts_analysis.graphql.ts';
import { formatCount, formatShare } from '../../../lib/format.ts';
import { sheetText } from '../../../lib/text/sheet.ts';
import styles from './report.module.css';

/** How large the niche is that the sheet speaks of. */
export function ReportFacts({ analysis }: { analysis: ReportFacts_analysis$key }) {
  const { network, segment } = useFragment(
    graphql`
      fragment ReportFacts_analysis on Analysis @throwOnFieldError {
        network {
          vertexCount
        }
        segment {
          trackCount
          artistCount
          popularityThreshold
          audioFeatureCoverage
        }
      }
    `,
    analysis,
  );
  const words = sheetText;
  const facts: [string, string][] = [];
  if (network) facts.push([formatCount(network.vertexCount - 1), words.facts.around]);
  if (segment) {
    facts.push(
      [formatCount(segment.trackCount), words.facts.songs],
      [formatCount(segment.artistCount), words.facts.by],
      [formatCount(segment.popularityThreshold), words.facts.threshold],
      [formatShare(segment.audioFeatureCoverage), words.facts.coverage],
    );
  }
  return (
    <section>
      <h2>{words.niche}</h2>
      <dl className={styles.facts}>
        {facts.map(([value, label]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
