import { graphql, useFragment } from 'react-relay/hooks';
import type { RefusedRows_file$data, RefusedRows_file$key } from '../../../__generated__/RefusedRows_file.graphql.ts';
import tables from '../../../components/tables/tables.module.css';
import { formatCount } from '../../../lib/format.ts';
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
      <RefusedTable file={data.file} rows={data.refusals} />
      {data.refusals.length < data.refused && (
        <p className={styles.soft}>{words.refusedSome(data.refusals.length, data.refused)}</p>
      )}
    </>
  );
}

type TableProps = { file: string; rows: RefusedRows_file$data['refusals'] };

function RefusedTable({ file, rows }: TableProps) {
  const title = importsText.refused(file);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table larger than its place is scrolled with the keyboard, too
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's controls
    <div className={styles.refused} role="group" aria-label={title} tabIndex={0}>
      <table className={tables.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{importsText.line}</th>
            <th scope="col" className={tables.words}>
              {importsText.field}
            </th>
            <th scope="col" className={tables.words}>
              {importsText.reason}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, field, reason }) => (
            <tr key={`${line} ${field} ${reason}`}>
              <th scope="row">{formatCount(line)}</th>
              <td className={tables.words}>{field ?? importsText.wholeRow}</td>
              <td className={tables.words}>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
