import { graphql, useFragment } from 'react-relay/hooks';
import type { Keeping_status$key } from '../../__generated__/Keeping_status.graphql.ts';
import { Lede } from '../../components/states/Panel.tsx';
import { formatBytes } from '../../lib/bytes.ts';
import { formatTime } from '../../lib/format.ts';
import { statusText } from '../../lib/text/status.ts';

/** How much room the database takes and has, and when it was last backed up. */
export function Keeping({ status }: { status: Keeping_status$key }) {
  const { storage, lastBackup } = useFragment(
    graphql`
      fragment Keeping_status on ServerStatus {
        storage {
          fileBytes
          logBytes
          freeBytes
        }
        lastBackup {
          at
          bytes
        }
      }
    `,
    status,
  );
  const { fileBytes, logBytes, freeBytes } = storage;
  return (
    <>
      <Lede>
        {statusText.kept(formatBytes(fileBytes + logBytes))}{' '}
        {freeBytes == null ? statusText.freeUnknown : statusText.free(formatBytes(freeBytes))}
      </Lede>
      <p>
        {lastBackup
          ? `${statusText.backup(formatTime(lastBackup.at), formatBytes(lastBackup.bytes))} ${statusText.verified}`
          : statusText.noBackup}
      </p>
    </>
  );
}
