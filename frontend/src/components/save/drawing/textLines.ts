import { paintOf } from './paints.ts';
import type { Font, Text } from './shapes.ts';

const measure = document.createElement('canvas').getContext('2d');

export const fontOf = (style: CSSStyleDeclaration): Font => ({
  family: style.fontFamily,
  size: Number.parseFloat(style.fontSize),
  weight: style.fontWeight,
  style: style.fontStyle,
});

export const cssOf = ({ style, weight, size, family }: Font) => `${style} ${weight} ${size}px ${family}`;

type Line = { text: string; left: number; right: number; top: number; bottom: number };

/** The lines that a text node fills on the page, each as it is seen. */
export function textLines(node: globalThis.Text, opacity: number): Text[] {
  const parent = node.parentElement;
  if (!parent || !node.data.trim()) return [];
  const style = getComputedStyle(parent);
  const fill = paintOf(style.color, opacity);
  if (!fill) return [];
  const font = fontOf(style);
  const { ascent, height } = metricsOf(font);
  return linesOf(node).map(({ text, left, right, top, bottom }, place) => ({
    kind: 'text',
    text: cased(text, style, place === 0 && isFirstIn(parent, node) ? parent : undefined),
    x: left,
    y: top + (bottom - top - height) / 2 + ascent,
    width: right - left,
    angle: 0,
    font,
    fill,
  }));
}

function linesOf(node: globalThis.Text): Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  for (let place = 0; place < node.length; place++) {
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    const box = range.getClientRects()[0];
    // A space that the page leaves out has no width; half of a surrogate pair has none of its own either.
    const letter = node.data.charAt(place);
    if (!box || (box.width === 0 && !letter.trim())) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - box.top) < box.height / 2) {
      line.text += letter;
      if (letter.trim()) line.right = box.right;
    } else if (letter.trim()) {
      lines.push({ text: letter, left: box.left, right: box.right, top: box.top, bottom: box.bottom });
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replaceAll(/\s+/g, ' ').trimEnd() }));
}

function metricsOf(font: Font) {
  if (!measure) return { ascent: font.size * 0.95, height: font.size * 1.2 };
  measure.font = cssOf(font);
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = measure.measureText('x');
  return { ascent, height: ascent + descent };
}

const isFirstIn = (parent: Element, node: Node) => parent.firstChild === node;

function cased(text: string, style: CSSStyleDeclaration, startOf: Element | undefined) {
  if (style.textTransform === 'uppercase') return text.toUpperCase();
  const first = startOf && getComputedStyle(startOf, '::first-letter').textTransform;
  return first === 'uppercase' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
