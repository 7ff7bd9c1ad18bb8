import type { PredictionOrder } from '../../__generated__/SongsPanelQuery.graphql.ts';

/** How songs can be sorted; names rise, all else falls. */
export const orders = ['GAP', 'APPEAL', 'POPULARITY', 'NAME'] as const;

export type SongOrder = (typeof orders)[number] & PredictionOrder;

export type SongListProps<Key> = {
  analysis: Key;
  /** The analysis that links have to name, where it is not simply the newest. */
  named: string | undefined;
  order: SongOrder;
  onOrder: (order: SongOrder) => void;
};
