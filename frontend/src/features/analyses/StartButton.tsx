import { type ComponentProps, useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { StartButtonMutation } from '../../__generated__/StartButtonMutation.graphql.ts';
import { Button } from '../../components/Button.tsx';
import { analysisText } from '../../lib/text/analysis.ts';
import styles from './analyses.module.css';

type Props = { artistId: string; children: string; look?: ComponentProps<typeof Button>['look'] };

export function StartButton({ artistId, children, look }: Props) {
  const [problem, setProblem] = useState<string>();
  // The answer holds the artist's newest analysis, so that the page turns to its progress.
  const [start, starting] = useMutation<StartButtonMutation>(graphql`
    mutation StartButtonMutation($input: StartAnalysisInput!) {
      startAnalysis(input: $input) {
        analysis {
          id
          artist {
            id
            ...AnalysisBar_artist
          }
        }
        errors {
          ... on UserError {
            message
          }
        }
      }
    }
  `);
  const onClick = () => {
    if (starting) return;
    setProblem(undefined);
    start({
      variables: { input: { artistId } },
      onCompleted: ({ startAnalysis }) => setProblem(startAnalysis.errors.map((error) => error.message).join(' ')),
      onError: (error) => setProblem(error.message),
    });
  };
  return (
    <div className={styles.action}>
      <Button look={look} aria-disabled={starting} onClick={onClick}>
        {starting ? analysisText.starting : children}
      </Button>
      <p role="alert" className={styles.problem}>
        {problem && `${analysisText.notStarted} ${problem}`}
      </p>
    </div>
  );
}
