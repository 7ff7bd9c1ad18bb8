import { useDeferredValue } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { CollaboratorsPanelQuery } from '../../__generated__/CollaboratorsPanelQuery.graphql.ts';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { Lede } from '../../components/states/Panel.tsx';
import { fetchOptions, type PanelProps } from '../../components/states/panelQuery.ts';
import { useChoice } from '../../lib/search.ts';
import { collaboratorsText } from '../../lib/text/collaborators.ts';
import { commonText } from '../../lib/text/common.ts';
import { CollaboratorList } from './CollaboratorList.tsx';
import { type CollaboratorOrder, orders } from './collaboratorOrders.ts';

export default function CollaboratorsPanel({ analysisId, attempt }: PanelProps) {
  const [chosen, choose] = useChoice<CollaboratorOrder>('people', orders, 'RECOMMENDED');
  const order = useDeferredValue(chosen);
  const { analysis } = useLazyLoadQuery<CollaboratorsPanelQuery>(
    graphql`
      query CollaboratorsPanelQuery($analysisId: ID!, $order: CollaboratorOrder!) @throwOnFieldError {
        analysis(id: $analysisId) {
          best: collaborators(first: 1) {
            nodes {
              artist {
                name
              }
              introductionPath {
                name
              }
            }
          }
          ...CollaboratorList_analysis @arguments(order: $order)
        }
      }
    `,
    { analysisId, order },
    fetchOptions(attempt),
  );
  const best = analysis?.best.nodes[0];
  if (!analysis || !best) {
    return (
      <EmptyState title={collaboratorsText.none}>
        <p>{collaboratorsText.noneNext}</p>
      </EmptyState>
    );
  }
  const between = best.introductionPath.slice(1, -1).at(-1);
  return (
    <>
      <Lede>{collaboratorsText.lede(best.artist.name ?? commonText.unnamed, between?.name ?? '')}</Lede>
      <CollaboratorList analysis={analysis} order={chosen} onOrder={choose} />
    </>
  );
}
