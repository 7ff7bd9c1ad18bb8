import { graphql, useFragment } from 'react-relay/hooks';
import type { ImportEntry_import$key } from '../../../__generated__/ImportEntry_import.graphql.ts';
import { formatBytes } from '../../../lib/bytes.ts';
import { formatTime } from '../../../lib/format.ts';
import { isRunning } from '../../../lib/running.ts';
import { importsText } from '../../../lib/text/imports.ts';
import { CancelImport } from './CancelImport.tsx';
import styles from './imports.module.css';
import { RefusedRows } from './RefusedRows.tsx';

/** One import: how far it is, or what it did and what to do now. */
export function ImportEntry({ catalogImport }: { catalogImport: ImportEntry_import$key }) {
  const data = useFragment(
    graphql`
      fragment ImportEntry_import on CatalogImport {
        id
        status
        fileName
        byteCount
        requestedAt
        rowsRead
        problem
        tracksWithoutFeatures
        files {
          file
          format
          read
          kept
          changed
          unchanged
          merged
          refused
          ...RefusedRows_file
        }
      }
    `,
    catalogImport,
  );
  const words = importsText;
  const running = isRunning(data.status);
  return (
    <article className={styles.entry} aria-label={data.fileName}>
      <div className={styles.bar}>
        <p className={styles.name}>
          <span className={styles.status} data-status={data.status}>
            {words.statuses[data.status] ?? data.status}
          </span>{' '}
          {data.fileName}
        </p>
        {running && <CancelImport importId={data.id} name={data.fileName} />}
      </div>
      <p className={styles.soft}>
        {formatBytes(data.byteCount)} · {formatTime(data.requestedAt)}
      </p>
      {running && (
        <>
          <progress className={styles.meter} aria-label={words.statuses[data.status]} />
          <p className={`${styles.soft} number`}>{words.read(data.rowsRead)}</p>
        </>
      )}
      {data.problem && <p>{data.problem}</p>}
      {data.files.map((file) => (
        <div key={file.file} className={styles.file}>
          <p>
            {data.files.length > 1 && <b>{file.file}: </b>}
            {words.report(file)} {file.format && <span className={styles.soft}>{words.format(file.format)}</span>}
          </p>
          <RefusedRows file={file} />
        </div>
      ))}
      {(data.tracksWithoutFeatures ?? 0) > 0 && <p>{words.withoutFeatures(data.tracksWithoutFeatures ?? 0)}</p>}
      {words.next[data.status] && <p className={styles.soft}>{words.next[data.status]}</p>}
    </article>
  );
}
