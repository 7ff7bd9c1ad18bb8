import { useDeferredValue } from 'react';
import { graphql } from 'react-relay/hooks';
import type { SongsPanelQuery } from '../../__generated__/SongsPanelQuery.graphql.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { FilterField } from '../../components/FilterField.tsx';
import { AnalysisGone } from '../../components/states/AnalysisGone.tsx';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { type PanelProps, usePanelQuery } from '../../components/states/panelQuery.ts';
import { hasSignal } from '../../lib/clarity.ts';
import { useChoice, useParam } from '../../lib/search.ts';
import { songsText } from '../../lib/text/songs.ts';
import { unjudgedText } from '../../lib/text/unjudged.ts';
import { whyUnjudged } from '../../lib/unjudged.ts';
import { Library } from './Library.tsx';
import styles from './predictions.module.css';
import { SongsToPromote } from './SongsToPromote.tsx';
import { orders, type SongOrder } from './songOrders.ts';

const views = ['promote', 'library'] as const;

export default function SongsPanel({ analysisId, attempt }: PanelProps) {
  const [chosenView, chooseView] = useChoice('songs', views, 'promote');
  const [chosenOrder, chooseOrder] = useChoice<SongOrder>('order', orders, 'GAP');
  // The old list stays until the new one is there.
  const order = useDeferredValue(chosenOrder);
  const view = useDeferredValue(chosenView);
  const [chosenTitle, chooseTitle] = useParam('title');
  const title = useDeferredValue(chosenTitle);
  const [anyway, setAnyway] = useParam('anyway');
  const [asked] = useParam('analysis');
  const { analysis } = usePanelQuery<SongsPanelQuery>(
    graphql`
      query SongsPanelQuery($analysisId: ID!, $order: PredictionOrder!, $promote: Boolean!, $title: String) @throwOnFieldError {
        analysis(id: $analysisId) {
          model {
            verdict
          }
          stages {
            name
            done
          }
          songs: library(first: 1) {
            totalCount
          }
          ...SongsToPromote_analysis @arguments(order: $order) @alias(as: "promoted") @include(if: $promote)
          ...Library_analysis @arguments(order: $order, title: $title) @alias(as: "all") @skip(if: $promote)
        }
      }
    `,
    { analysisId, order, promote: view === 'promote', title: title || null },
    attempt,
  );
  const words = songsText;
  if (!analysis) return <AnalysisGone />;
  if (analysis.songs.totalCount === 0) {
    const { title, next } = unjudgedText[whyUnjudged(analysis)];
    return (
      <EmptyState title={title}>
        <p>{next}</p>
      </EmptyState>
    );
  }
  const noSignal = !hasSignal(analysis.model);
  if (noSignal && !anyway) {
    return (
      <EmptyState title={words.noSignal}>
        <Button onClick={() => setAnyway('yes')}>{words.showAnyway}</Button>
      </EmptyState>
    );
  }
  // An analysis in the address that is gone, or is somebody else's, is not the one shown.
  const list = { named: asked === analysisId ? asked : undefined, order: chosenOrder, onOrder: chooseOrder };
  return (
    <>
      {noSignal && <EmptyState title={words.noSignal} />}
      <div className={styles.choices}>
        <Choice label={words.view} choices={words.views} value={chosenView} onChoose={chooseView} />
        {chosenView === 'library' && <FilterField label={words.find} value={chosenTitle} onChange={chooseTitle} />}
      </div>
      {analysis.promoted && <SongsToPromote {...list} analysis={analysis.promoted} />}
      {analysis.all && <Library {...list} analysis={analysis.all} title={title} />}
    </>
  );
}
