import { graphql, useFragment } from 'react-relay/hooks';
import type { SourceEntry_source$key } from '../../__generated__/SourceEntry_source.graphql.ts';
import { formatTime } from '../../lib/format.ts';
import { homeText } from '../../lib/text/home.ts';
import { sourcesText } from '../../lib/text/sources.ts';
import { StateSign } from './StateSign.tsx';
import styles from './sources.module.css';
import { notesOf } from './supply.ts';

/** One source in words: what it gives now, what it would take to give more, and under which terms. */
export function SourceEntry({ source }: { source: SourceEntry_source$key }) {
  const data = useFragment(
    graphql`
      fragment SourceEntry_source on CatalogSource {
        kind
        name
        terms
        termsUrl
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
  return (
    <li id={data.kind} className={styles.entry}>
      <h3>{data.name}</h3>
      <ul className={styles.notes}>
        {notes.map(({ state, detail, retryAt, capabilities }) => (
          <li key={capabilities.join()}>
            <StateSign state={state} />
            <p>
              <b>{notes.length === 1 ? sourcesText.all : capabilities.map(nameOf).join(', ')}</b>
              {detail && <span>{detail}</span>}
              {retryAt && <span>{sourcesText.retry(formatTime(retryAt))}</span>}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>
        {data.terms} {data.termsUrl && <a href={data.termsUrl}>{homeText.terms}</a>}
      </p>
    </li>
  );
}

const nameOf = (capability: string) => sourcesText.capabilities[capability] ?? capability;
