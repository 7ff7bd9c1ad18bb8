import { useEffect, useRef, useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { DeleteButtonMutation } from '../../../__generated__/DeleteButtonMutation.graphql.ts';
import { Button } from '../../../components/Button.tsx';
import { historyText } from '../../../lib/text/history.ts';
import styles from './history.module.css';

type Props = { analysisId: string; when: string; onDeleted: () => void };

/** Deletes an analysis, after asking once more. */
export function DeleteButton({ analysisId, when, onDeleted }: Props) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const question = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLDivElement>(null);
  const [deleteAnalysis, deleting] = useMutation<DeleteButtonMutation>(graphql`
    mutation DeleteButtonMutation($input: DeleteAnalysisInput!) {
      deleteAnalysis(input: $input) {
        deletedAnalysisId @deleteRecord
        errors {
          ... on UserError {
            message
          }
        }
      }
    }
  `);
  useEffect(() => {
    if (asking) question.current?.querySelector('button')?.focus();
  }, [asking]);

  const keep = () => {
    setAsking(false);
    // Drawn first, so that the button to go back to is there again.
    requestAnimationFrame(() => first.current?.querySelector('button')?.focus());
  };
  const onConfirm = () => {
    if (deleting) return;
    setProblem(undefined);
    deleteAnalysis({
      variables: { input: { analysisId } },
      onCompleted: ({ deleteAnalysis: { errors, deletedAnalysisId } }) => {
        if (deletedAnalysisId) onDeleted();
        else setProblem(errors.map(({ message }) => message).join(' '));
      },
      onError: ({ message }) => setProblem(message),
    });
  };
  const words = historyText;
  return (
    <div className={styles.delete}>
      {asking ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's controls
        <div ref={question} role="group" aria-label={words.deleteOf(when)} className={styles.question}>
          <p>{words.sure}</p>
          <Button onClick={keep}>{words.keep}</Button>
          <Button aria-disabled={deleting} onClick={onConfirm}>
            {words.yes}
          </Button>
        </div>
      ) : (
        <div ref={first}>
          <button
            type="button"
            className={styles.quiet}
            aria-label={words.deleteOf(when)}
            onClick={() => setAsking(true)}
          >
            {words.delete}
          </button>
        </div>
      )}
      <p role="alert" className={styles.problem}>
        {problem && `${words.notDeleted} ${problem}`}
      </p>
    </div>
  );
}
