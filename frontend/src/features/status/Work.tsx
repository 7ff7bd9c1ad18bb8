import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { Work_status$data, Work_status$key } from '../../__generated__/Work_status.graphql.ts';
import { Lede } from '../../components/states/Panel.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { formatSoon } from '../../lib/format.ts';
import { artistPath } from '../../lib/paths.ts';
import { progressText } from '../../lib/text/progress.ts';
import { statusText } from '../../lib/text/status.ts';
import styles from './status.module.css';

/** The analyses and imports that wait and run. */
export function Work({ status }: { status: Work_status$key }) {
  const { analyses, imports } = useFragment(
    graphql`
      fragment Work_status on ServerStatus {
        analyses {
          pending {
            id
            status
            requestedAt
            artist {
              id
              ...artistName_artist @relay(mask: false)
            }
            stages {
              name
              status
            }
          }
          atOnce
          most
          mostOfClient
        }
        imports {
          id
          fileName
          status
          rowsRead
        }
      }
    `,
    status,
  );
  const { pending, atOnce, most, mostOfClient } = analyses;
  const running = pending.filter((analysis) => analysis.status === 'RUNNING').length;
  const idle = pending.length + imports.length === 0;
  return (
    <>
      <Lede>{idle ? statusText.idle : statusText.working(pending.length, running, imports.length)}</Lede>
      {pending.length > 0 && (
        <ul className={styles.list} aria-label={statusText.analyses}>
          {pending.map((analysis) => (
            <li key={analysis.id}>
              <Link href={artistPath(analysis.artist.id)}>{nameOf(analysis.artist)}</Link>
              <span>{standing(analysis)}</span>
              <span className={styles.soft}>{statusText.askedFor(formatSoon(analysis.requestedAt))}</span>
            </li>
          ))}
        </ul>
      )}
      {imports.length > 0 && (
        <ul className={styles.list} aria-label={statusText.imports}>
          {imports.map(({ id, fileName, status: state, rowsRead }) => (
            <li key={id}>
              <span className={styles.name}>{fileName}</span>
              <span>{state === 'QUEUED' ? statusText.waits : statusText.rows(rowsRead)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>{statusText.limits(atOnce, most, mostOfClient)}</p>
    </>
  );
}

type Pending = Work_status$data['analyses']['pending'][number];

function standing({ status, stages }: Pending) {
  if (status === 'QUEUED') return statusText.waits;
  const stage = stages.find((each) => each.status === 'RUNNING')?.name;
  return stage ? (progressText.stages[stage] ?? stage) : statusText.between;
}
