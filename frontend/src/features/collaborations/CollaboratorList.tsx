import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { CollaboratorList_analysis$key } from '../../__generated__/CollaboratorList_analysis.graphql.ts';
import type { CollaboratorListPageQuery } from '../../__generated__/CollaboratorListPageQuery.graphql.ts';
import { ShowMore } from '../../components/tables/ShowMore.tsx';
import { present } from '../../lib/present.ts';
import { CollaboratorTable } from './CollaboratorTable.tsx';
import type { CollaboratorOrder } from './collaboratorOrders.ts';
import { ReachBenefitChart } from './ReachBenefitChart.tsx';

const pageSize = 20;

type Props = {
  analysis: CollaboratorList_analysis$key;
  order: CollaboratorOrder;
  onOrder: (order: CollaboratorOrder) => void;
};

export function CollaboratorList({ analysis, order, onOrder }: Props) {
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<
    CollaboratorListPageQuery,
    CollaboratorList_analysis$key
  >(
    graphql`
      fragment CollaboratorList_analysis on Analysis
      @argumentDefinitions(
        order: { type: "CollaboratorOrder!" }
        count: { type: "Int", defaultValue: 10 }
        cursor: { type: "String" }
      )
      @refetchable(queryName: "CollaboratorListPageQuery") {
        collaborators(orderBy: $order, first: $count, after: $cursor) @connection(key: "CollaboratorList_collaborators") {
          totalCount
          edges {
            node {
              ...CollaboratorTable_suggestions
              ...ReachBenefitChart_suggestions
            }
          }
        }
      }
    `,
    analysis,
  );
  const { edges, totalCount } = data.collaborators;
  const suggestions = present(edges.map(({ node }) => node));
  return (
    <>
      <CollaboratorTable suggestions={suggestions} order={order} onOrder={onOrder} />
      <ShowMore
        shown={edges.length}
        total={totalCount}
        hasMore={hasNext}
        loading={isLoadingNext}
        onMore={(onComplete) => loadNext(pageSize, { onComplete })}
      />
      <ReachBenefitChart suggestions={suggestions} />
    </>
  );
}
