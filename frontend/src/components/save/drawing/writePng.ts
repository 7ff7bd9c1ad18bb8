import type { Drawing, Paint, Shape, Stroke, Text } from './shapes.ts';
import { cssOf } from './textLines.ts';

/** For screens with two dots to a pixel, and for print. */
const scale = 2;

/** A picture as PNG. It is drawn shape by shape, since the content policy lets no SVG be turned into an image. */
export async function pngOf({ left, top, width, height, ground, shapes }: Drawing): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  context.scale(scale, scale);
  context.fillStyle = ground.color;
  context.fillRect(0, 0, width, height);
  context.translate(-left, -top);
  for (const shape of shapes) paint(context, shape);
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!content) throw new Error('This browser cannot write the picture.');
  return content;
}

function paint(context: CanvasRenderingContext2D, shape: Shape) {
  context.save();
  switch (shape.kind) {
    case 'image':
      context.drawImage(shape.canvas, shape.x, shape.y, shape.width, shape.height);
      break;
    case 'text':
      paintText(context, shape);
      break;
    case 'clip':
      context.clip(pathOf({ ...shape, kind: 'rect', radius: 0 }));
      for (const each of shape.shapes) paint(context, each);
      break;
    default: {
      const path = pathOf(shape);
      if (prepareFill(context, 'fill' in shape ? shape.fill : undefined)) context.fill(path);
      if (prepareStroke(context, shape.stroke)) context.stroke(path);
    }
  }
  context.restore();
}

type Outlined = Extract<Shape, { kind: 'line' | 'rect' | 'circle' | 'path' }>;

function pathOf(shape: Outlined) {
  const path = new Path2D();
  switch (shape.kind) {
    case 'line':
      path.moveTo(shape.x1, shape.y1);
      path.lineTo(shape.x2, shape.y2);
      break;
    case 'rect':
      path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      break;
    case 'circle':
      path.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
      break;
    case 'path':
      path.addPath(new Path2D(shape.d), shape.matrix);
  }
  return path;
}

function paintText(context: CanvasRenderingContext2D, { text, x, y, width, angle, font, fill, stroke }: Text) {
  context.translate(x, y);
  context.rotate((angle * Math.PI) / 180);
  context.font = cssOf(font);
  // The page may set digits apart in a way that a canvas does not know; the line comes out as long as it is there.
  const spare = width - context.measureText(text).width;
  if (text.length > 1) context.letterSpacing = `${spare / text.length}px`;
  if (prepareStroke(context, stroke)) context.strokeText(text, 0, 0);
  if (prepareFill(context, fill)) context.fillText(text, 0, 0);
}

function prepareFill(context: CanvasRenderingContext2D, fill: Paint | undefined) {
  if (!fill) return false;
  context.fillStyle = fill.color;
  context.globalAlpha = fill.opacity;
  return true;
}

function prepareStroke(context: CanvasRenderingContext2D, stroke: Stroke | undefined) {
  if (!stroke) return false;
  context.strokeStyle = stroke.color;
  context.globalAlpha = stroke.opacity;
  context.lineWidth = stroke.width;
  context.lineCap = stroke.cap;
  context.lineJoin = stroke.join;
  context.setLineDash([...stroke.dashes]);
  return true;
}
