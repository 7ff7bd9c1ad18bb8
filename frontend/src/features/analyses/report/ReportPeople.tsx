import { graphql, useFragment } from 'react-relay/hooks';
import type { ReportPeople_analysis$key } from '../../../__generated__/ReportPeople_analysis.graphql.ts';
import { nameOf } from '../../../lib/artistName.ts';
import { present } from '../../../lib/present.ts';
import { sheetText } from '../../../lib/text/sheet.ts';
import styles from './report.module.css';

export function ReportPeople({ analysis }: { analysis: ReportPeople_analysis$key }) {
  const { collaborators } = useFragment(
    graphql`
      fragment ReportPeople_analysis on Analysis @throwOnFieldError {
        collaborators(first: 5) {
          nodes {
            artist {
              id
              ...artistName_artist @relay(mask: false)
            }
            introductionPath {
              ...artistName_artist @relay(mask: false)
            }
          }
        }
      }
    `,
    analysis,
  );
  const words = sheetText;
  const people = present(collaborators.nodes);
  return (
    <section>
      <h2>{words.people}</h2>
      {people.length === 0 && <p>{words.noPeople}</p>}
      <ol className={styles.people}>
        {people.map(({ artist, introductionPath }) => {
          const between = introductionPath.slice(1, -1).map(nameOf);
          return (
            <li key={artist.id}>
              <b className={styles.cut}>{nameOf(artist)}</b>
              <span className={styles.cut}>{words.via(between.join(' → '))}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
