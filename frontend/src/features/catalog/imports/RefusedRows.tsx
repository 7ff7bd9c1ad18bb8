import { graphql, useFragment } from 'react-relay/hooks';
import type { RefusedRows_file$key } from '../../../__generated__/RefusedRows_file.graphql.ts';
import { DataTable } from '../../../components/tables/DataTable.tsx';
import { importsText } from '../../../lib/text/imports.ts';
import styles from './imports.module.css';

/** The first refused rows of a file: where, what and why. */
export function RefusedRows({ file }: { file: RefusedRows_file$key }) {
  const data = useFragment(
    graphql`
      fragment RefusedRows_file on ImportedFile {
        file
        refused
        refusals {
          line
          field
          reason
        }
      }
    `,
    file,
  );
  const words = importsText;
  if (data.refusals.length === 0) return null;
  return (
    <>
      <p>{words.refusedNext}</p>
      <DataTable
        caption={words.refused(data.file)}
        className={styles.refused}
        columns={[
          { key: 'line', name: words.line },
          { key: 'field', name: words.field, isWords: true },
          { key: 'reason', name: words.reason, isWords: true },
        ]}
        rows={data.refusals.map(({ line, field, reason }) => [line, field ?? words.wholeRow, reason])}
      />
      {data.refusals.length < data.refused && (
        <p className={styles.soft}>{words.refusedSome(data.refusals.length, data.refused)}</p>
      )}
    </>
  );
}
