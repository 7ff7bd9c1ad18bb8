import { type ReactNode, Suspense } from 'react';
import { PanelBoundary } from './PanelBoundary.tsx';
import { Skeleton } from './Skeleton.tsx';

type Props = { rows: number; rowHeight?: number; children: (attempt: number) => ReactNode };

/** What is read by itself: grey bars until it comes, and a failure stays inside it, so that the rest stands. */
export function Part({ rows, rowHeight, children }: Props) {
  return (
    <PanelBoundary>
      {(attempt) => <Suspense fallback={<Skeleton rows={rows} rowHeight={rowHeight} />}>{children(attempt)}</Suspense>}
    </PanelBoundary>
  );
}
