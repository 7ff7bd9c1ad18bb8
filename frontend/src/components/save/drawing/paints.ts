import type { Paint, Stroke } from './shapes.ts';

const known = new Map<string, Paint | undefined>();

/** A colour of any kind that CSS has, as every program reads it; nothing where there is none to see. */
export function paintOf(color: string, opacity = 1): Paint | undefined {
  if (!known.has(color)) known.set(color, sampled(color));
  const paint = known.get(color);
  return paint && opacity > 0 ? { ...paint, opacity: paint.opacity * opacity } : undefined;
}

function sampled(color: string): Paint | undefined {
  if (!CSS.supports('color', color)) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return undefined;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
  return { color: `#${hex}`, opacity: alpha / 255 };
}

export const fillOf = (style: CSSStyleDeclaration, opacity: number) =>
  paintOf(style.fill, opacity * Number(style.fillOpacity));

/** The stroke of an SVG element, `scale` times as wide as in its own space unless it says it keeps its width. */
export function strokeOf(style: CSSStyleDeclaration, opacity: number, scale: number): Stroke | undefined {
  const paint = paintOf(style.stroke, opacity * Number(style.strokeOpacity));
  const factor = style.vectorEffect === 'non-scaling-stroke' ? 1 : scale;
  const width = Number.parseFloat(style.strokeWidth) * factor;
  if (!paint || !(width > 0)) return undefined;
  return {
    ...paint,
    width,
    dashes:
      style.strokeDasharray === 'none'
        ? []
        : style.strokeDasharray.split(/[\s,]+/).map((dash) => Number.parseFloat(dash) * factor),
    cap: style.strokeLinecap as CanvasLineCap,
    join: style.strokeLinejoin as CanvasLineJoin,
  };
}
