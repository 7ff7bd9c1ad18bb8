import { formatCount } from '../../lib/format.ts';
import { cut, line, textSize } from './drawNames.ts';
import { type Pen, rimOf, type Scene } from './scene.ts';
import { type NamePlace, namePlaces, outside } from './sectorNames.ts';
import { type Size, viewOf } from './view.ts';

const away = 8;
const small = 420;

/** Each circle's name and size outside its sector. */
export function drawSectorNames({ context, view, size: canvas, colours }: Pen, { layout, network }: Scene) {
  // "folk, around Ann" stands on two lines, for there is little room beside the picture.
  const names = network.circles.map(({ name, size }) => {
    const [head = '', ...rest] = name.split(', ');
    const second = canvas.width < small ? '' : cut(rest.join(', '));
    return [`${cut(head)} · ${formatCount(size)}`, second].filter(Boolean);
  });
  const fontOf = (row: number) => `${row === 0 ? 600 : 400} ${textSize}px ${colours.font}`;
  const labels = names.map((rows) => {
    const widths = rows.map((text, row) => {
      context.font = fontOf(row);
      return context.measureText(text).width;
    });
    return { width: Math.max(...widths), height: rows.length * line };
  });
  // Placed for the whole picture, so that names keep their places while it is moved.
  const whole = viewOf(canvas, layout.reach, { x: 0, y: 0, k: 1 });
  const places = namePlaces(whole, rimOf(layout.reach, whole) + away, layout.sectors, labels, canvas);

  const moved = ({ angle, box }: NamePlace, label: Size) => {
    const home = outside(whole, rimOf(layout.reach, whole) + away, angle, label);
    const now = outside(view, rimOf(layout.reach, view) + away, angle, label);
    return { left: now.left + box.left - home.left, top: now.top + box.top - home.top };
  };

  context.textAlign = 'left';
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = colours.paper;
  names.forEach((rows, circle) => {
    const label = labels[circle];
    const place = places[circle];
    if (!label || !place) return;
    const { left, top } = moved(place, label);
    rows.forEach((text, row) => {
      context.font = fontOf(row);
      context.fillStyle = row === 0 ? colours.ink : colours.inkSoft;
      context.strokeText(text, left, top + (row + 0.8) * line);
      context.fillText(text, left, top + (row + 0.8) * line);
    });
  });
}
