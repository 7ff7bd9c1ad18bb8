import { graphql, useFragment } from 'react-relay/hooks';
import type { SourceNotes_source$key } from '../../__generated__/SourceNotes_source.graphql.ts';
import { StateSign } from '../../components/StateSign.tsx';
import { isLive } from '../../lib/liveSources.ts';
import { inOwnTime, retryTime } from '../../lib/serverTimes.ts';
import { sourcesText } from '../../lib/text/sources.ts';
import styles from './sources.module.css';
import { notesOf } from './supply.ts';

/** How it stands with each thing a source can give, and why. */
export function SourceNotes({ source }: { source: SourceNotes_source$key }) {
  const data = useFragment(
    graphql`
      fragment SourceNotes_source on CatalogSource {
        kind
        capabilities {
          capability
          state
          detail
          retryAt
        }
      }
    `,
    source,
  );
  const notes = notesOf(data.capabilities);
  const alike = notes.length === 1;
  return (
    <ul className={styles.notes}>
      {notes.map(({ state, detail, retryAt, capabilities }) => {
        const retry = retryTime(detail, retryAt);
        return (
          <li key={capabilities.join()}>
            <StateSign state={state} />
            <p>
              <b>{alike ? sourcesText.all : capabilities.map(nameOf).join(', ')}</b>
              {/* How to switch a live source on as a whole is said below in a form to copy. */}
              {detail && !(alike && isLive(data.kind) && state === 'NOT_CONFIGURED') && (
                <span>{inOwnTime(detail)}</span>
              )}
              {retry && <span>{sourcesText.retry(retry)}</span>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

const nameOf = (capability: string) => sourcesText.capabilities[capability] ?? capability;
