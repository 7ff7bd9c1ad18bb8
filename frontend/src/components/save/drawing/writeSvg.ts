import type { Box, Drawing, Paint, Shape, Stroke, Text } from './shapes.ts';

type Attributes = Record<string, string | number | undefined>;

/** A picture as SVG of its own: plain shapes and real text, which any editor opens. */
export function svgOf({ left, top, width, height, title, ground, shapes }: Drawing) {
  const clips: string[] = [];
  const body = shapes.map((shape) => write(shape, clips)).join('\n');
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' };
  return [
    `<svg${written(root)}>`,
    element('title', {}, escaped(title)),
    clips.length > 0 ? element('defs', {}, clips.join('')) : '',
    element('rect', { width, height, ...filled(ground) }),
    `<g transform="translate(${round(-left)} ${round(-top)})">`,
    body,
    '</g>\n</svg>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

function write(shape: Shape, clips: string[]): string {
  switch (shape.kind) {
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return element('line', { x1, y1, x2, y2, ...stroked(shape.stroke) });
    }
    case 'rect':
      return element('rect', { ...boxOf(shape), rx: shape.radius || undefined, ...painted(shape) });
    case 'circle':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.r, ...painted(shape) });
    case 'path': {
      const { a, b, c, d, e, f } = shape.matrix;
      const transform = shape.matrix.isIdentity ? undefined : `matrix(${[a, b, c, d, e, f].map(round).join(' ')})`;
      // The stroke's width is the page's, whatever the path's own space.
      const effect = transform && shape.stroke ? 'non-scaling-stroke' : undefined;
      return element('path', { d: shape.d, transform, 'vector-effect': effect, ...painted(shape) });
    }
    case 'text':
      return textOf(shape);
    case 'image':
      return element('image', { ...boxOf(shape), href: shape.canvas.toDataURL() });
    case 'clip': {
      const id = `clip${clips.length + 1}`;
      clips.push(element('clipPath', { id }, element('rect', boxOf(shape))));
      const inner = shape.shapes.map((each) => write(each, clips)).join('\n');
      return element('g', { 'clip-path': `url(#${id})` }, `\n${inner}\n`);
    }
  }
}

function textOf({ text, x, y, width, angle, font, fill, stroke }: Text) {
  const attributes = {
    x,
    y,
    // Where the font is missing, its stand-in takes no more room.
    textLength: text.length > 1 ? width : undefined,
    transform: Math.abs(angle) > 0.1 ? `rotate(${round(angle)} ${round(x)} ${round(y)})` : undefined,
    'font-family': font.family.replaceAll('"', "'"),
    'font-size': font.size,
    'font-weight': font.weight,
    'font-style': font.style === 'normal' ? undefined : font.style,
    'paint-order': stroke ? 'stroke' : undefined,
    ...painted({ fill, stroke }),
  };
  return element('text', attributes, escaped(text));
}

const painted = ({ fill, stroke }: { fill?: Paint | undefined; stroke?: Stroke | undefined }): Attributes => ({
  ...(fill ? filled(fill) : { fill: 'none' }),
  ...stroked(stroke),
});

const share = (opacity: number) => (opacity < 1 ? opacity : undefined);

const filled = ({ color, opacity }: Paint): Attributes => ({ fill: color, 'fill-opacity': share(opacity) });

const stroked = (stroke: Stroke | undefined): Attributes =>
  stroke
    ? {
        stroke: stroke.color,
        'stroke-opacity': share(stroke.opacity),
        'stroke-width': stroke.width,
        'stroke-dasharray': stroke.dashes.map(round).join(' ') || undefined,
        'stroke-linecap': stroke.cap === 'butt' ? undefined : stroke.cap,
        'stroke-linejoin': stroke.join === 'miter' ? undefined : stroke.join,
      }
    : {};

const boxOf = ({ x, y, width, height }: Box) => ({ x, y, width, height });

const element = (name: string, attributes: Attributes, content?: string) =>
  content === undefined ? `<${name}${written(attributes)}/>` : `<${name}${written(attributes)}>${content}</${name}>`;

const written = (attributes: Attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escaped(String(value))}"`)
    .join('');

/** A hundredth of a pixel, or of an opacity, nobody sees. */
const round = (value: number) => Math.round(value * 100) / 100;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no way to write most control characters. */
const escaped = (text: string) =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? '');
