import { goneText } from '../../lib/text/gone.ts';
import { EmptyState } from './EmptyState.tsx';

/** In place of what an analysis found, when it was deleted while its page was open. */
export const AnalysisGone = () => (
  <EmptyState title={goneText.title}>
    <p>{goneText.next}</p>
  </EmptyState>
);
