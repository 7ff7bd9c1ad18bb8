import type { Layout } from './layout.ts';
import type { Network } from './network.ts';
import type { Colours } from './useCanvasColours.ts';
import type { Size, View } from './view.ts';

export type TieKinds = 'both' | 'related' | 'together';

/** All that is drawn; artists by their places in the network. */
export type Scene = {
  network: Network;
  layout: Layout;
  kinds: TieKinds;
  /** The artist pointed at or chosen; its ties light up. */
  focus: number | undefined;
  chosen: number | undefined;
  /** Who fits what the list is narrowed to; everybody when unset. */
  fitting: ReadonlySet<number> | undefined;
  out: ReadonlySet<number>;
  /** The chain to the chosen artist, once it is known. */
  route: readonly number[];
};

export type Pen = {
  context: CanvasRenderingContext2D;
  view: View;
  size: Size;
  /** So much is drawn around what the size holds, in pixels. */
  margin: number;
  colours: Colours;
};

/** Between the outermost artists of a ring and its end. */
const ringRoom = 7;

/** Where a ring that reaches so far ends, in pixels from the centre. */
export const rimOf = (reach: number, { k }: View) => (reach + ringRoom) * k;
