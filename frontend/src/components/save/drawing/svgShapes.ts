import { fillOf, strokeOf } from './paints.ts';
import type { Shape } from './shapes.ts';
import { fontOf } from './textLines.ts';

/** What one SVG element draws by itself, without what is in it, in the page's coordinates. */
export function svgShapes(element: SVGGraphicsElement, opacity: number): Shape[] {
  const matrix = DOMMatrix.fromMatrix(element.getScreenCTM() ?? undefined);
  const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
  const style = getComputedStyle(element);
  const stroke = strokeOf(style, opacity, scale);
  const fill = fillOf(style, opacity);
  if (!fill && !stroke) return [];
  const at = (x: number, y: number) => matrix.transformPoint({ x, y });

  if (element instanceof SVGLineElement) {
    const from = at(lengthOf(element.x1), lengthOf(element.y1));
    const to = at(lengthOf(element.x2), lengthOf(element.y2));
    return stroke ? [{ kind: 'line', x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke }] : [];
  }
  if (element instanceof SVGRectElement) {
    const from = at(lengthOf(element.x), lengthOf(element.y));
    const [width, height] = [lengthOf(element.width) * matrix.a, lengthOf(element.height) * matrix.d];
    return [{ kind: 'rect', x: from.x, y: from.y, width, height, radius: lengthOf(element.rx) * scale, fill, stroke }];
  }
  if (element instanceof SVGCircleElement) {
    const { x, y } = at(lengthOf(element.cx), lengthOf(element.cy));
    return [{ kind: 'circle', x, y, r: lengthOf(element.r) * scale, fill, stroke }];
  }
  if (element instanceof SVGPolylineElement || element instanceof SVGPolygonElement) {
    const points = Array.from(element.points, ({ x, y }) => at(x, y)).map(({ x, y }) => `${round(x)} ${round(y)}`);
    const d = `M${points.join('L')}${element instanceof SVGPolygonElement ? 'Z' : ''}`;
    return points.length > 0 ? [{ kind: 'path', d, matrix: new DOMMatrix(), fill, stroke }] : [];
  }
  if (element instanceof SVGPathElement) {
    return [{ kind: 'path', d: element.getAttribute('d') ?? '', matrix, fill, stroke }];
  }
  if (element instanceof SVGTextContentElement)
    return textOf(element, matrix, scale).map((text) => ({ ...text, fill, stroke }));
  return [];
}

/** The text that stands in the element itself, each piece where it begins. */
function textOf(element: SVGTextContentElement, matrix: DOMMatrix, scale: number) {
  const font = fontOf(getComputedStyle(element));
  let passed = 0;
  return Array.from(element.childNodes).flatMap((node) => {
    const start = passed;
    const text = (node.textContent ?? '').replaceAll(/\s+/g, ' ');
    passed += text.length;
    if (node.nodeType !== Node.TEXT_NODE || !text.trim()) return [];
    const { x, y } = matrix.transformPoint(element.getStartPositionOfChar(start));
    return {
      kind: 'text' as const,
      text,
      x,
      y,
      width: element.getSubStringLength(start, text.length) * scale,
      angle: (Math.atan2(matrix.b, matrix.a) * 180) / Math.PI,
      font: { ...font, size: font.size * scale },
    };
  });
}

const lengthOf = (length: SVGAnimatedLength) => length.baseVal.value;

const round = (value: number) => Math.round(value * 100) / 100;
