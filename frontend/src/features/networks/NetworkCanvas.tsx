import { useMemo, useRef, useState } from 'react';
import { Skeleton } from '../../components/states/Skeleton.tsx';
import { networkText } from '../../lib/text/network.ts';
import { ArtistTip } from './ArtistTip.tsx';
import { drawNetwork } from './drawNetwork.ts';
import { artistAt } from './hitTest.ts';
import type { Layout } from './layout.ts';
import type { Network } from './network.ts';
import styles from './picture.module.css';
import type { TieKinds } from './scene.ts';
import { useCanvasColours } from './useCanvasColours.ts';
import { useCanvasSize } from './useCanvasSize.ts';
import { type Draw, useDrawing } from './useDrawing.ts';
import { useLayout } from './useLayout.ts';
import { useZoom } from './useZoom.ts';
import { toLayout, toScreen, viewOf } from './view.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** So near, in pixels, a pointer counts as on an artist. */
const slack = 5;

export type CanvasProps = {
  network: Network;
  kinds: TieKinds;
  chosen: string | undefined;
  /** Ids of those who fit what the list is narrowed to; everybody when unset. */
  fitting: ReadonlySet<string> | undefined;
  isOut: (id: string) => boolean;
  /** Ids along the chain to the chosen artist. */
  route: readonly string[];
  onChoose: (id: string) => void;
};

export default function NetworkCanvas(props: CanvasProps) {
  const layout = useLayout(props.network);
  return layout ? <Picture {...props} layout={layout} /> : <Skeleton rows={1} rowHeight={480} />;
}

function Picture({
  network,
  layout,
  kinds,
  chosen,
  fitting,
  isOut,
  route,
  onChoose,
}: CanvasProps & { layout: Layout }) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useCanvasSize(frame);
  const colours = useCanvasColours(frame);
  const [pointed, setPointed] = useState<number>();
  const places = useMemo(() => {
    const of = (fits: (id: string) => boolean) =>
      new Set(network.artists.flatMap(({ id }, place) => (fits(id) ? [place] : [])));
    return { fitting: fitting && of((id) => fitting.has(id)), out: of(isOut) };
  }, [network, fitting, isOut]);
  const placeOf = (sought: string | undefined) => network.artists.findIndex(({ id }) => id === sought);
  const chosenPlace = placeOf(chosen);
  const scene = {
    network,
    layout,
    kinds,
    ...places,
    route: route.map(placeOf),
    chosen: chosenPlace < 0 ? undefined : chosenPlace,
    focus: pointed ?? (chosenPlace < 0 ? undefined : chosenPlace),
  };

  const viewNow = () => viewOf(size ?? { width: 0, height: 0 }, layout.reach, zoom.transform.current);
  const draw: Draw = (context, view, margin) => {
    if (size && colours) drawNetwork({ context, size, colours, view, margin }, scene);
  };
  const redraw = useDrawing({ canvas, size, draw, viewNow });
  const zoom = useZoom(canvas, size, (moving) => {
    setPointed(undefined);
    redraw(moving);
  });

  const placeAt = ({ nativeEvent }: React.MouseEvent) => {
    const view = viewNow();
    const point = toLayout(view, { x: nativeEvent.offsetX, y: nativeEvent.offsetY });
    return artistAt(layout.spots, point.x, point.y, slack / view.k);
  };
  const onClick = (event: React.MouseEvent) => {
    const artist = network.artists[placeAt(event) ?? -1];
    if (artist) onChoose(artist.id);
  };
  const onZoom = (factor: number) => {
    const spot = layout.spots[scene.chosen ?? 0] ?? { x: 0, y: 0 };
    const { x, y } = toScreen(viewNow(), spot);
    zoom.zoomBy(factor, [x, y]);
  };
  const spot = pointed === undefined ? undefined : layout.spots[pointed];
  const artist = pointed === undefined ? undefined : network.artists[pointed];
  return (
    <>
      <div ref={frame} className={styles.picture} aria-hidden="true">
        <canvas
          ref={canvas}
          className={styles.canvas}
          data-pointed={pointed !== undefined}
          onClick={onClick}
          onPointerMove={(event) => event.pointerType === 'mouse' && event.buttons === 0 && setPointed(placeAt(event))}
          onPointerLeave={() => setPointed(undefined)}
        />
        {artist && spot && size && (
          <ArtistTip artist={artist} network={network} at={toScreen(viewNow(), spot)} width={size.width} />
        )}
      </div>
      <div className={styles.foot}>
        <p className={styles.hint}>
          <span data-for="mouse">{networkText.wheelHint}</span>
          <span data-for="touch">{networkText.touchHint}</span>
        </p>
        <ZoomButtons onZoom={onZoom} onReset={zoom.reset} />
      </div>
    </>
  );
}
