import { useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { CancelButtonMutation } from '../../__generated__/CancelButtonMutation.graphql.ts';
import { Button } from '../../components/Button.tsx';
import { progressText } from '../../lib/text/progress.ts';
import styles from './analyses.module.css';

export function CancelButton({ analysisId }: { analysisId: string }) {
  const [problem, setProblem] = useState<string>();
  const [asked, setAsked] = useState(false);
  const [cancel] = useMutation<CancelButtonMutation>(graphql`
    mutation CancelButtonMutation($input: CancelAnalysisInput!) {
      cancelAnalysis(input: $input) {
        analysis {
          id
          status
          finishedAt
        }
        errors {
          ... on UserError {
            message
          }
        }
      }
    }
  `);
  const failed = (message: string) => {
    setProblem(message);
    setAsked(false);
  };
  const onClick = () => {
    if (asked) return;
    setAsked(true);
    setProblem(undefined);
    cancel({
      variables: { input: { analysisId } },
      onCompleted: ({ cancelAnalysis: { errors } }) => {
        if (errors.length > 0) failed(errors.map((error) => error.message).join(' '));
      },
      onError: (error) => failed(error.message),
    });
  };
  return (
    <div className={styles.action}>
      <Button aria-disabled={asked} onClick={onClick}>
        {asked ? progressText.cancelling : progressText.cancel}
      </Button>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}
