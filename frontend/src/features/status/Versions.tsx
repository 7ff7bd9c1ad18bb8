import { graphql, useFragment } from 'react-relay/hooks';
import type { Versions_status$key } from '../../__generated__/Versions_status.graphql.ts';
import { formatTime } from '../../lib/format.ts';
import { statusText } from '../../lib/text/status.ts';
import styles from './status.module.css';

/** Which program it is, by which method it works, and since when. */
export function Versions({ status }: { status: Versions_status$key }) {
  const { version, methodVersion, startedAt, storage } = useFragment(
    graphql`
      fragment Versions_status on ServerStatus {
        version
        methodVersion
        startedAt
        storage {
          formatVersion
        }
      }
    `,
    status,
  );
  const [number = '', commit] = version.split('+');
  const rows = [
    [statusText.version, commit ? statusText.commit(number, commit.slice(0, 10)) : number],
    [statusText.method, methodVersion],
    [statusText.format, String(storage.formatVersion)],
    [statusText.started, formatTime(startedAt)],
  ];
  return (
    <dl className={styles.rows}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
