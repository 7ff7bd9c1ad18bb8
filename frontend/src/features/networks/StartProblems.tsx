import type { SourceKind } from '../../__generated__/startAnalysisMutation.graphql.ts';
import type { StartProblem } from '../../lib/startAnalysis.ts';
import { analysisText } from '../../lib/text/analysis.ts';
import { networkText } from '../../lib/text/network.ts';
import styles from './leftOut.module.css';

/** What an analysis is asked for with, but for who is left out. */
export type Asked = { artistId: string; degrees: number; neighbours: number; source?: SourceKind | null };

/** Why the analysis was not started, each reason with the part of what was asked for that it is about. */
export function StartProblems({ problems }: { problems: readonly StartProblem[] }) {
  return (
    <div role="alert" className={styles.problems}>
      {problems.length > 0 && <p>{analysisText.notStarted}</p>}
      {problems.map(({ message, field }) => (
        <p key={message}>
          {field && <strong>{networkText.fields[field] ?? field}: </strong>}
          {message}
        </p>
      ))}
    </div>
  );
}
