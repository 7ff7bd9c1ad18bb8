import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { SongsToPromote_analysis$key } from '../../__generated__/SongsToPromote_analysis.graphql.ts';
import type { SongsToPromotePageQuery } from '../../__generated__/SongsToPromotePageQuery.graphql.ts';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { Lede } from '../../components/states/Panel.tsx';
import { ShowMore } from '../../components/tables/ShowMore.tsx';
import { present } from '../../lib/present.ts';
import { songsText } from '../../lib/text/songs.ts';
import { SongTable } from './SongTable.tsx';
import type { SongListProps } from './songOrders.ts';

const pageSize = 10;

export function SongsToPromote({ analysis, ...list }: SongListProps<SongsToPromote_analysis$key>) {
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<
    SongsToPromotePageQuery,
    SongsToPromote_analysis$key
  >(
    graphql`
      fragment SongsToPromote_analysis on Analysis
      @argumentDefinitions(
        order: { type: "PredictionOrder!" }
        count: { type: "Int", defaultValue: 10 }
        cursor: { type: "String" }
      )
      @refetchable(queryName: "SongsToPromotePageQuery") {
        artist {
          id
        }
        top: songsToPromote(first: 1) {
          nodes {
            track {
              name
            }
          }
        }
        songsToPromote(orderBy: $order, first: $count, after: $cursor) @connection(key: "SongsToPromote_songsToPromote") {
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
  const { edges, totalCount } = data.songsToPromote;
  const top = data.top.nodes[0];
  if (!top) {
    return (
      <EmptyState title={songsText.none}>
        <p>{songsText.noneNext}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Lede>{songsText.lede(totalCount, top.track.name)}</Lede>
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
