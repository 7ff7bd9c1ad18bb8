import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Size, View } from './view.ts';

/** Draws what is seen from a view, with so many pixels around what the size holds. */
export type Draw = (context: CanvasRenderingContext2D, view: View, margin: number) => void;

type Drawing = {
  canvas: RefObject<HTMLCanvasElement | null>;
  size: Size | undefined;
  draw: Draw;
  viewNow: () => View;
};

type Snapshot = { image: HTMLCanvasElement; view: View; margin: number };

/** What is drawn around the canvas for when the picture is moved, as a share of its larger side. */
const around = 0.4;
/** So much larger an image is too coarse even for the moment. */
const blurred = 4;

/**
 * Draws with the next frame, at the screen's own resolution: whenever the drawing changes, and when asked. While the
 * picture is moved an image of it is moved instead, since thousands of ties take longer than a frame.
 */
export function useDrawing({ canvas, size, draw, viewNow }: Drawing) {
  const frame = useRef(0);
  const snapshot = useRef<Snapshot>(undefined);
  const latest = useRef<(moving: boolean) => void>(undefined);
  latest.current = (moving) => {
    const { current } = canvas;
    if (!current || !size) return;
    const view = viewNow();
    const context = prepared(current, size);
    if (!moving) {
      snapshot.current = undefined;
      draw(context, view, 0);
      return;
    }
    if (!covers(snapshot.current, view, size)) snapshot.current = take(draw, view, size);
    show(context, snapshot.current, view);
  };
  const redraw = useCallback((moving: boolean) => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => latest.current?.(moving));
  }, []);
  // Every change of what is drawn comes with a render.
  useEffect(() => redraw(false));
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return redraw;
}

/** An empty canvas of that size in CSS pixels. */
function prepared(canvas: HTMLCanvasElement, { width, height }: Size) {
  const ratio = window.devicePixelRatio || 1;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}

function take(draw: Draw, view: View, { width, height }: Size): Snapshot {
  const margin = Math.round(around * Math.max(width, height));
  const image = document.createElement('canvas');
  const context = prepared(image, { width: width + 2 * margin, height: height + 2 * margin });
  context.translate(margin, margin);
  draw(context, view, margin);
  return { image, view, margin };
}

/** Where the snapshot's corner stands and how large a pixel of it is, seen from a view. */
function placed({ view, margin }: Snapshot, now: View) {
  const scale = now.k / view.k;
  return { scale, left: now.x - (view.x + margin) * scale, top: now.y - (view.y + margin) * scale };
}

function covers(snapshot: Snapshot | undefined, now: View, { width, height }: Size): snapshot is Snapshot {
  if (!snapshot) return false;
  const { scale, left, top } = placed(snapshot, now);
  const [right, bottom] = [left + (width + 2 * snapshot.margin) * scale, top + (height + 2 * snapshot.margin) * scale];
  return left <= 0 && top <= 0 && right >= width && bottom >= height && scale < blurred;
}

function show(context: CanvasRenderingContext2D, snapshot: Snapshot, now: View) {
  const { scale, left, top } = placed(snapshot, now);
  const ratio = window.devicePixelRatio || 1;
  const { width, height } = snapshot.image;
  context.drawImage(snapshot.image, left, top, (width / ratio) * scale, (height / ratio) * scale);
}
