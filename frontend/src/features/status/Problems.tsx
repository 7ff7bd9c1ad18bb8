import { graphql, useFragment } from 'react-relay/hooks';
import type { Problems_status$key } from '../../__generated__/Problems_status.graphql.ts';
import { StateSign } from '../../components/StateSign.tsx';
import { Lede } from '../../components/states/Panel.tsx';
import { formatTime } from '../../lib/format.ts';
import { statusText } from '../../lib/text/status.ts';
import styles from './status.module.css';

/** The last warnings and errors of the server's log. */
export function Problems({ status }: { status: Problems_status$key }) {
  const { problems } = useFragment(
    graphql`
      fragment Problems_status on ServerStatus {
        problems {
          at
          level
          message
          requestId
        }
      }
    `,
    status,
  );
  if (problems.length === 0) return <Lede>{statusText.noProblems}</Lede>;
  return (
    <>
      <Lede>{statusText.someProblems(problems.length)}</Lede>
      <ol className={styles.problems}>
        {problems.map(({ at, level, message, requestId }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be alike in all that is known of them
          <li key={place}>
            <p className={styles.soft}>
              <StateSign state={level === 'ERROR' ? 'FAILED' : 'WARNING'}>
                {statusText.levels[level] ?? level}
              </StateSign>
              <time dateTime={at}>{formatTime(at)}</time>
            </p>
            <p className={styles.name}>{message}</p>
            {requestId && (
              <p className={styles.soft}>
                {statusText.request} <code className={styles.id}>{requestId}</code>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
