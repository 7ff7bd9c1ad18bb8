import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { Library_analysis$key } from '../../__generated__/Library_analysis.graphql.ts';
import type { LibraryPageQuery } from '../../__generated__/LibraryPageQuery.graphql.ts';
import { Lede } from '../../components/states/Panel.tsx';
import { ShowMore } from '../../components/tables/ShowMore.tsx';
import { formatCount } from '../../lib/format.ts';
import { present } from '../../lib/present.ts';
import { songsText } from '../../lib/text/songs.ts';
import { SongTable } from './SongTable.tsx';
import type { SongListProps } from './songOrders.ts';

const pageSize = 100;

type Props = SongListProps<Library_analysis$key> & { title: string };

export function Library({ analysis, title, ...list }: Props) {
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<LibraryPageQuery, Library_analysis$key>(
    graphql`
      fragment Library_analysis on Analysis
      @argumentDefinitions(
        order: { type: "PredictionOrder!" }
        title: { type: "String" }
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "String" }
      )
      @refetchable(queryName: "LibraryPageQuery") {
        artist {
          id
        }
        library(orderBy: $order, first: $count, after: $cursor, nameContains: $title)
          @connection(key: "Library_library") {
          totalCount
          edges {
            node {
              ...SongTable_predictions
            }
          }
        }
      }
    `,
    analysis,
  );
  const { edges, totalCount } = data.library;
  return (
    <>
      <Lede>{title ? songsText.found(totalCount, title) : songsText.libraryLede(formatCount(totalCount))}</Lede>
      <SongTable artistId={data.artist.id} predictions={present(edges.map(({ node }) => node))} {...list} />
      <ShowMore
        shown={edges.length}
        total={totalCount}
        hasMore={hasNext}
        loading={isLoadingNext}
        onMore={(onComplete) => loadNext(pageSize, { onComplete })}
      />
    </>
  );
}
