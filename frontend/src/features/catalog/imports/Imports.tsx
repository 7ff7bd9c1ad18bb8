import { useState } from 'react';
import { fetchQuery, graphql, useLazyLoadQuery, useRelayEnvironment } from 'react-relay/hooks';
import type { ImportsQuery } from '../../../__generated__/ImportsQuery.graphql.ts';
import { freshOptions } from '../../../components/states/panelQuery.ts';
import { present } from '../../../lib/present.ts';
import { isRunning } from '../../../lib/running.ts';
import { importsText } from '../../../lib/text/imports.ts';
import { FileDrop } from './FileDrop.tsx';
import { ImportEntry } from './ImportEntry.tsx';
import styles from './imports.module.css';
import { useImportProgress } from './useImportProgress.ts';

const query = graphql`
  query ImportsQuery {
    maxUploadBytes
    catalogImports(first: 10) {
      totalCount
      nodes {
        id
        status
        fileName
        ...ImportEntry_import
      }
    }
    # An import changes both, wherever the page shows them.
    ...CatalogFacts_query
    ...Sources_query
  }
`;

/** Sends files to be imported, and tells of those that were. */
export default function Imports({ attempt }: { attempt: number }) {
  const environment = useRelayEnvironment();
  const { maxUploadBytes, catalogImports } = useLazyLoadQuery<ImportsQuery>(query, {}, freshOptions(attempt));
  const [arrived, setArrived] = useState<string>();
  const refresh = () =>
    void fetchQuery<ImportsQuery>(environment, query, {}, { fetchPolicy: 'network-only' }).subscribe({});
  const [latest, ...earlier] = present(catalogImports.nodes);
  // They run one after the other in the order they arrived.
  const followed = present(catalogImports.nodes).findLast(({ status }) => isRunning(status));
  useImportProgress(followed?.id, refresh);
  const words = importsText;
  return (
    <div className={styles.imports}>
      <p>{words.intro}</p>
      <FileDrop
        limit={maxUploadBytes}
        onArrived={(id) => {
          setArrived(id);
          refresh();
        }}
      />
      <p role="status" className="visually-hidden">
        {latest && latest.id === arrived && `${words.statuses[latest.status] ?? latest.status}: ${latest.fileName}`}
      </p>
      {latest ? (
        <section aria-label={words.latest}>
          <ImportEntry catalogImport={latest} />
        </section>
      ) : (
        <p className={styles.soft}>{words.none}</p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          <ul className={styles.earlier}>
            {earlier.map((each) => (
              <li key={each.id}>
                <ImportEntry catalogImport={each} />
              </li>
            ))}
          </ul>
          {catalogImports.totalCount > earlier.length + 1 && (
            <p className={styles.soft}>{words.listed(earlier.length + 1, catalogImports.totalCount)}</p>
          )}
        </details>
      )}
    </div>
  );
}
