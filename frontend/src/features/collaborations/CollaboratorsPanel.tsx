import { useDeferredValue } from 'react';
import { graphql } from 'react-relay/hooks';
import type { CollaboratorsPanelQuery } from '../../__generated__/CollaboratorsPanelQuery.graphql.ts';
import { AnalysisGone } from '../../components/states/AnalysisGone.tsx';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { Lede } from '../../components/states/Panel.tsx';
import { type PanelProps, usePanelQuery } from '../../components/states/panelQuery.ts';
import { nameOf } from '../../lib/artistName.ts';
import { formatList } from '../../lib/format.ts';
import { useChoice } from '../../lib/search.ts';
import { collaboratorsText } from '../../lib/text/collaborators.ts';
import { CollaboratorList } from './CollaboratorList.tsx';
import { type CollaboratorOrder, orders } from './collaboratorOrders.ts';

export default function CollaboratorsPanel({ analysisId, attempt }: PanelProps) {
  const [chosen, choose] = useChoice<CollaboratorOrder>('people', orders, 'RECOMMENDED');
  const order = useDeferredValue(chosen);
  const { analysis } = usePanelQuery<CollaboratorsPanelQuery>(
    graphql`
      query CollaboratorsPanelQuery($analysisId: ID!, $order: CollaboratorOrder!) @throwOnFieldError {
        analysis(id: $analysisId) {
          best: collaborators(first: 1) {
            nodes {
              artist {
                ...artistName_artist @relay(mask: false)
              }
              introductionPath {
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
      <Lede>{ledeOf(best)}</Lede>
      <CollaboratorList analysis={analysis} order={chosen} onOrder={choose} />
    </>
  );
}

type Person = Parameters<typeof nameOf>[0];
type Suggestion = {
  readonly artist: Person;
  readonly introductionPath: readonly Person[];
  readonly workedWith: readonly Person[];
};

function ledeOf({ artist, introductionPath, workedWith }: Suggestion) {
  const name = nameOf(artist);
  const between = introductionPath.slice(1, -1).at(-1);
  if (between) return collaboratorsText.introduced(name, nameOf(between));
  const colleagues = workedWith.slice(0, 2).map(nameOf);
  return collaboratorsText.near(name, formatList(colleagues));
}
