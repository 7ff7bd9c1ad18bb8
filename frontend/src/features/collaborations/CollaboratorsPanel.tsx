import { useDeferredValue } from 'react';
import { graphql } from 'react-relay/hooks';
import type { CollaboratorsPanelQuery } from '../../__generated__/CollaboratorsPanelQuery.graphql.ts';
import { AnalysisGone } from '../../components/states/AnalysisGone.tsx';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { Lede } from '../../components/states/Panel.tsx';
import { type PanelProps, usePanelQuery } from '../../components/states/panelQuery.ts';
import { present } from '../../lib/present.ts';
import { useChoice } from '../../lib/search.ts';
import { collaboratorsText } from '../../lib/text/collaborators.ts';
import { CollaboratorList } from './CollaboratorList.tsx';
import { ledeOf } from './collaboratorLede.ts';
import { type CollaboratorOrder, orders } from './collaboratorOrders.ts';

export default function CollaboratorsPanel({ analysisId, attempt }: PanelProps) {
  const [chosen, choose] = useChoice<CollaboratorOrder>('people', orders, 'RECOMMENDED');
  const order = useDeferredValue(chosen);
  const { analysis } = usePanelQuery<CollaboratorsPanelQuery>(
    graphql`
      query CollaboratorsPanelQuery($analysisId: ID!, $order: CollaboratorOrder!) @throwOnFieldError {
        analysis(id: $analysisId) {
          artist {
            collaborators(first: 100) {
              nodes {
                id
              }
            }
          }
          best: collaborators(first: 1) {
            nodes {
              artist {
                ...artistName_artist @relay(mask: false)
              }
              introductionPath {
                id
                ...artistName_artist @relay(mask: false)
              }
              workedWith {
                ...artistName_artist @relay(mask: false)
              }
            }
          }
          ...CollaboratorList_analysis @arguments(order: $order)
        }
      }
    `,
    { analysisId, order },
    attempt,
  );
  if (!analysis) return <AnalysisGone />;
  const best = analysis.best.nodes[0];
  if (!best) {
    return (
      <EmptyState title={collaboratorsText.none}>
        <p>{collaboratorsText.noneNext}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Lede>{ledeOf(best, new Set(present(analysis.artist.collaborators.nodes).map(({ id }) => id)))}</Lede>
      <CollaboratorList analysis={analysis} order={chosen} onOrder={choose} />
    </>
  );
}
