import { paintOf } from './paints.ts';
import type { Box, Paint, Shape } from './shapes.ts';
import { svgShapes } from './svgShapes.ts';
import { textLines } from './textLines.ts';

/** Elements inside of SVG that draw nothing where they stand. */
const undrawn = new Set(['title', 'desc', 'defs', 'clipPath', 'mask', 'marker', 'symbol', 'style', 'metadata']);

/** Everything that is seen of an element, in the page's coordinates; what is marked as unsaved is left out. */
export function walk(element: Element, opacity = 1): Shape[] {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return [];
  if (element.dataset.unsaved !== undefined || undrawn.has(element.tagName)) return [];
  const style = getComputedStyle(element);
  const hidden = style.display === 'none' || style.visibility !== 'visible' || style.clipPath === 'inset(50%)';
  const seen = opacity * Number(style.opacity);
  if (hidden || seen === 0) return [];

  const box = element.getBoundingClientRect();
  if (element instanceof HTMLCanvasElement) return [{ kind: 'image', canvas: element, ...boxOf(box) }];
  if (element instanceof SVGSVGElement) return clipped(style, box, childrenOf(element, seen));
  if (element instanceof SVGGraphicsElement) return [...svgShapes(element, seen), ...childrenOf(element, seen)];
  return [...backgroundOf(style, box, seen), ...clipped(style, box, childrenOf(element, seen))];
}

function childrenOf(element: Element, opacity: number): Shape[] {
  // The text of SVG is drawn by its element.
  const isSvg = element instanceof SVGElement;
  return Array.from(element.childNodes).flatMap((node) => {
    if (node instanceof Element) return walk(node, opacity);
    return node instanceof Text && !isSvg ? textLines(node, opacity) : [];
  });
}

const boxOf = ({ x, y, width, height }: DOMRect): Box => ({ x, y, width, height });

const clipped = (style: CSSStyleDeclaration, box: DOMRect, shapes: Shape[]): Shape[] =>
  style.overflowX === 'visible' || shapes.length === 0 ? shapes : [{ kind: 'clip', shapes, ...boxOf(box) }];

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

function backgroundOf(style: CSSStyleDeclaration, box: DOMRect, opacity: number): Shape[] {
  if (style.display === 'contents' || box.width === 0 || box.height === 0) return [];
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
  const fill = paintOf(style.backgroundColor, opacity);
  const ground: Shape[] = fill ? [{ kind: 'rect', ...boxOf(box), radius, fill }] : [];
  const borders = sides.flatMap((side): Shape[] => {
    const width = Number.parseFloat(style[`border${side}Width`]);
    const paint = style[`border${side}Style`] === 'none' ? undefined : paintOf(style[`border${side}Color`], opacity);
    return paint && width > 0 ? [{ kind: 'rect', ...edgeOf(side, box, width), radius: 0, fill: paint }] : [];
  });
  return [...ground, ...borders];
}

function edgeOf(side: (typeof sides)[number], { x, y, width, height, right, bottom }: DOMRect, thick: number): Box {
  if (side === 'Top') return { x, y, width, height: thick };
  if (side === 'Bottom') return { x, y: bottom - thick, width, height: thick };
  return { x: side === 'Left' ? x : right - thick, y, width: thick, height };
}

/** The colour behind an element. */
export function groundOf(element: Element): Paint {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const paint = paintOf(getComputedStyle(each).backgroundColor);
    if (paint && paint.opacity === 1) return paint;
  }
  return { color: '#ffffff', opacity: 1 };
}
