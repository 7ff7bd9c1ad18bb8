import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Size } from './view.ts';

type Draw = (context: CanvasRenderingContext2D) => void;

/** Draws with the next frame, at the screen's own resolution: whenever the drawing changes, and when asked. */
export function useDrawing(canvas: RefObject<HTMLCanvasElement | null>, size: Size | undefined, draw: Draw) {
  const frame = useRef(0);
  const latest = useRef<() => void>(undefined);
  latest.current = () => {
    const { current } = canvas;
    const context = current?.getContext('2d');
    if (!current || !context || !size) return;
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    if (current.width !== width) current.width = width;
    if (current.height !== height) current.height = height;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw(context);
  };
  const redraw = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => latest.current?.());
  }, []);
  // Every change of what is drawn comes with a render.
  useEffect(redraw);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return redraw;
}
