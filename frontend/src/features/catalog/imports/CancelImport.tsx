import { useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { CancelImportMutation } from '../../../__generated__/CancelImportMutation.graphql.ts';
import { Button } from '../../../components/Button.tsx';
import { importsText } from '../../../lib/text/imports.ts';
import styles from './imports.module.css';

/** Cancels an import; what was read before stays. */
export function CancelImport({ importId, name }: { importId: string; name: string }) {
  const [problem, setProblem] = useState<string>();
  const [cancel, cancelling] = useMutation<CancelImportMutation>(graphql`
    mutation CancelImportMutation($input: CancelCatalogImportInput!) {
      cancelCatalogImport(input: $input) {
        catalogImport {
          id
          ...ImportEntry_import
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
    if (cancelling) return;
    setProblem(undefined);
    cancel({
      variables: { input: { importId } },
      onCompleted: ({ cancelCatalogImport: { errors } }) =>
        setProblem(errors.map(({ message }) => message).join(' ') || undefined),
      onError: ({ message }) => setProblem(message),
    });
  };
  return (
    <>
      <Button aria-disabled={cancelling} aria-label={importsText.cancelOf(name)} onClick={onClick}>
        {cancelling ? importsText.cancelling : importsText.cancel}
      </Button>
      {problem && (
        <p role="alert" className={styles.note} data-problem={true}>
          {problem}
        </p>
      )}
    </>
  );
}
