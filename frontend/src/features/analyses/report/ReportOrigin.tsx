import { graphql, useFragment } from 'react-relay/hooks';
import type { ReportOrigin_analysis$key } from '../../../__generated__/ReportOrigin_analysis.graphql.ts';
import { artistPath } from '../../../lib/paths.ts';
import { artistText } from '../../../lib/text/artist.ts';
import { sheetText } from '../../../lib/text/sheet.ts';
import styles from './report.module.css';

type Props = { analysis: ReportOrigin_analysis$key; artistId: string };

/** Where the sheet is from, and what it takes to get the same again. */
export function ReportOrigin({ analysis, artistId }: Props) {
  const { id, reproduction } = useFragment(
    graphql`
      fragment ReportOrigin_analysis on Analysis @throwOnFieldError {
        id
        reproduction {
          methodVersion
          randomSeed
          dataHash
          sources
        }
      }
    `,
    analysis,
  );
  const words = sheetText;
  return (
    <footer className={styles.origin}>
      <h2>{words.origin}</h2>
      {reproduction && (
        <p>
          {words.sources(reproduction.sources.map((source) => artistText.sources[source] ?? source).join(', '))}{' '}
          {words.method(reproduction.methodVersion, String(reproduction.randomSeed))}{' '}
          {words.hash(reproduction.dataHash)}
        </p>
      )}
      <p>{window.location.origin + artistPath(artistId, id)}</p>
    </footer>
  );
}
