import { formatCount } from '../../lib/format.ts';
import { beyond } from './boxes.ts';
import { cut, line, textSize } from './drawNames.ts';
import { type Pen, rimOf, type Scene } from './scene.ts';
import { outside, rimAngles } from './sectorNames.ts';
import { viewOf } from './view.ts';

const away = 8;
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** Each circle's name and size outside its sector, held on the canvas as long as its place on the rim is on it. */
export function drawSectorNames({ context, view, size: canvas, colours }: Pen, { layout, network }: Scene) {
  // "folk, around Ann" stands on two lines, for there is little room beside the picture.
  const names = network.circles.map(({ name, size }) => {
    const [head = '', ...rest] = name.split(', ');
    return [`${cut(head)} · ${formatCount(size)}`, cut(rest.join(', '))].filter(Boolean);
  });
  const fontOf = (row: number) => `${row === 0 ? 600 : 400} ${textSize}px ${colours.font}`;
  const labels = names.map((rows) => {
    const widths = rows.map((text, row) => {
      context.font = fontOf(row);
      return context.measureText(text).width;
    });
    return { width: Math.max(...widths), height: rows.length * line };
  });
  // Chosen for the whole picture, so that names keep their places while it is moved.
  const whole = viewOf(canvas, layout.reach, { x: 0, y: 0, k: 1 });
  const angles = rimAngles(whole, rimOf(layout.reach, whole) + away, layout.sectors, labels, canvas);

  context.textAlign = 'left';
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = colours.paper;
  names.forEach((rows, circle) => {
    const label = labels[circle];
    if (!label) return;
    const box = outside(view, rimOf(layout.reach, view) + away, angles[circle] ?? 0, label);
    if (beyond(box, canvas) > label.width) return;
    const left = clamp(box.left, 6, canvas.width - label.width - 6);
    const top = clamp(box.top, 4, canvas.height - label.height - 4);
    rows.forEach((text, row) => {
      context.font = fontOf(row);
      context.fillStyle = row === 0 ? colours.ink : colours.inkSoft;
      context.strokeText(text, left, top + (row + 0.8) * line);
      context.fillText(text, left, top + (row + 0.8) * line);
    });
  });
}
