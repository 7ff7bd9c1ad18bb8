import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useRef } from 'react';
import type { Size } from './view.ts';

const closest = 8;
const farthest = 0.8;
/** So far a pointer may slip and still press. */
const slip = 4;

export type ZoomControl = {
  transform: RefObject<ZoomTransform>;
  /** Closer by a factor, keeping what is at a point of the canvas where it is. */
  zoomBy: (factor: number, around: [number, number]) => void;
  reset: () => void;
};

/**
 * Moving and zooming by pointer. The wheel zooms only with Ctrl or once the picture was pressed, and a single finger moves
 * the page, so that whoever scrolls by is not caught.
 */
export function useZoom(
  canvas: RefObject<HTMLCanvasElement | null>,
  size: Size | undefined,
  onChange: (moving: boolean) => void,
) {
  const transform = useRef(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<HTMLCanvasElement, unknown>>(undefined);
  const changed = useRef(onChange);
  changed.current = onChange;
  const { width = 0, height = 0 } = size ?? {};

  useEffect(() => {
    const { current } = canvas;
    if (!current || width === 0) return;
    let pressed = false;
    const notePress = ({ target }: Event) => {
      pressed = target === current;
    };
    const noteLeave = () => {
      pressed = false;
    };
    document.addEventListener('pointerdown', notePress);
    current.addEventListener('pointerleave', noteLeave);
    const zooming = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([farthest, closest])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [-width / 3, -height / 3],
        [(4 * width) / 3, (4 * height) / 3],
      ])
      .clickDistance(slip)
      .filter((event: MouseEvent | TouchEvent | WheelEvent) => {
        if (event.type === 'wheel') return event.ctrlKey || event.metaKey || pressed;
        return 'touches' in event ? event.touches.length > 1 : event.button === 0;
      })
      .on('zoom', (event: { transform: ZoomTransform }) => {
        transform.current = event.transform;
        changed.current(true);
      })
      .on('end', () => changed.current(false));
    behaviour.current = zooming;
    const selection = select(current);
    selection.call(zooming).on('dblclick.zoom', null);
    return () => {
      document.removeEventListener('pointerdown', notePress);
      current.removeEventListener('pointerleave', noteLeave);
      selection.on('.zoom', null);
    };
  }, [canvas, width, height]);

  const call = (move: (zooming: ZoomBehavior<HTMLCanvasElement, unknown>, element: HTMLCanvasElement) => void) => {
    if (behaviour.current && canvas.current) move(behaviour.current, canvas.current);
  };
  const control: ZoomControl = {
    transform,
    zoomBy: (factor, around) => call((zooming, element) => zooming.scaleBy(select(element), factor, around)),
    reset: () => call((zooming, element) => zooming.transform(select(element), zoomIdentity)),
  };
  return control;
}
