import { formatDay } from '../../../lib/format.ts';
import { saveText } from '../../../lib/text/save.ts';
import { artistsOf, type Origin } from '../origin.ts';
import { paintOf } from './paints.ts';
import type { Drawing, Text } from './shapes.ts';
import { cssOf, fontOf } from './textLines.ts';
import { groundOf, walk } from './walk.ts';

const margin = 24;
const foot = { height: 36, size: 11, opacity: 0.7 };

/** A figure as it stands on the page, on its ground, with a line under it that says where it is from. */
export function draw(figure: HTMLElement, origins: readonly Origin[]): Drawing {
  const parts = Array.from(figure.children).filter(
    (part) => part instanceof HTMLElement && !('unsaved' in part.dataset),
  );
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left)) - margin;
  const top = Math.min(...boxes.map((box) => box.top)) - margin;
  const right = Math.max(...boxes.map((box) => box.right)) + margin;
  const end = Math.max(...boxes.map((box) => box.bottom)) + foot.height;
  const signed = signature(figure, origins, left + margin, end + foot.size / 2);
  return {
    left,
    top,
    width: Math.ceil(Math.max(right, signed.x + signed.width + margin) - left),
    height: Math.ceil(end + margin - top),
    title: figure.querySelector('figcaption h3')?.textContent ?? '',
    ground: groundOf(figure),
    shapes: [...parts.flatMap((part) => walk(part)), signed],
  };
}

function signature(figure: HTMLElement, origins: readonly Origin[], x: number, y: number): Text {
  const style = getComputedStyle(figure);
  const font = { ...fontOf(style), size: foot.size };
  const parts = [
    artistsOf(origins),
    formatDay(new Date()),
    origins.some(({ sources }) => sources?.includes('DEMO')) ? saveText.invented : '',
  ];
  const text = saveText.foot(parts.filter(Boolean));
  return {
    kind: 'text',
    text,
    x,
    y,
    width: widthOf(text, cssOf(font)),
    angle: 0,
    font,
    fill: paintOf(style.color, foot.opacity),
  };
}

function widthOf(text: string, font: string) {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = font;
  return context.measureText(text).width;
}
