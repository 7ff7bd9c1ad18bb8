import { graphql, readInlineData } from 'react-relay/hooks';
import type { collaboratorData_suggestion$key } from '../../__generated__/collaboratorData_suggestion.graphql.ts';
import type { Row, TableData } from '../../components/tables/tableData.ts';
import { nameOf } from '../../lib/artistName.ts';
import { collaboratorsText } from '../../lib/text/collaborators.ts';

const { columns } = collaboratorsText;
const separator = '; ';

/** The people of a table as plain values, with everybody they worked with, in the table's order. */
export const collaboratorData = (suggestions: readonly collaboratorData_suggestion$key[]): TableData => ({
  columns: [
    { name: columns.artist, key: 'artist' },
    { name: columns.rank, key: 'rank' },
    { name: columns.workedWith, key: 'worked_with' },
    { name: columns.path, key: 'introduction' },
    { name: columns.popularity, key: 'popularity' },
    { name: columns.followers, key: 'followers' },
    { name: columns.reachability, key: 'reachability' },
    { name: columns.benefit, key: 'benefit' },
    { name: columns.stability, key: 'stability' },
  ],
  rows: suggestions.map(rowOf),
});

function rowOf(suggestion: collaboratorData_suggestion$key): Row {
  const data = readInlineData(
    graphql`
      fragment collaboratorData_suggestion on CollaboratorSuggestion @inline {
        rank
        popularity
        reachability
        benefit
        stability
        artist {
          ...artistName_artist @relay(mask: false)
          followers
        }
        workedWith {
          ...artistName_artist @relay(mask: false)
        }
        introductionPath {
          ...artistName_artist @relay(mask: false)
        }
      }
    `,
    suggestion,
  );
  return [
    nameOf(data.artist),
    data.rank,
    data.workedWith.map(nameOf).join(separator),
    data.introductionPath.map(nameOf).join(separator),
    data.popularity ?? null,
    data.artist.followers ?? null,
    data.reachability,
    data.benefit,
    data.stability ?? null,
  ];
}
