import { networkText } from '../../lib/text/network.ts';
import { type Box, beyond, boxOf, meet } from './boxes.ts';
import type { Layout } from './layout.ts';
import { type Pen, rimOf, type Scene } from './scene.ts';
import { toScreen } from './view.ts';

export const textSize = 12;
export const line = 15;
const longest = 24;

export const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** Names under the artists: whoever is in focus, then the best connected as far as there is room. */
export function drawNames(pen: Pen, scene: Scene, isLit: (place: number) => boolean) {
  const { context, view, colours } = pen;
  const { network, layout, focus, chosen } = scene;
  const first = [focus, chosen, 0].filter((place) => place !== undefined);
  const others = network.artists
    .map((_, place) => place)
    .filter((place) => isLit(place) && !first.includes(place))
    .sort((a, b) => (network.artists[b]?.centrality ?? 0) - (network.artists[a]?.centrality ?? 0));
  const discs: Box[] = layout.spots.map((spot) => {
    const { x, y } = toScreen(view, spot);
    const radius = spot.radius * view.k - 1;
    return boxOf(x - radius, y - radius, { width: 2 * radius, height: 2 * radius });
  });
  const named: Box[] = [];
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = colours.paper;
  for (const place of [...new Set([...first, ...others])]) {
    const spot = layout.spots[place];
    const artist = network.artists[place];
    if (!spot || !artist) continue;
    const { x, y } = toScreen(view, spot);
    const important = first.includes(place);
    context.font = `${important ? 600 : 450} ${textSize}px ${colours.font}`;
    const text = place === 0 ? networkText.you : cut(artist.name);
    const half = context.measureText(text).width / 2 + 2;
    const top = y + spot.radius * view.k + 5;
    const box = boxOf(x - half, top, { width: 2 * half, height: textSize });
    // The focus is always named; the seed artist stands out anyway.
    const obstacles = place === focus || place === chosen ? [] : important ? named : [...named, ...discs];
    if (obstacles.some((other) => meet(box, other))) continue;
    named.push(box);
    context.fillStyle = important ? colours.ink : colours.inkSoft;
    if (beyond(box, pen.size) > pen.margin + 2 * half) continue;
    context.strokeText(text, x, top + textSize - 2);
    context.fillText(text, x, top + textSize - 2);
  }
}

/** How many steps each ring stands for, at its end in the direction where one sector gives way to the next. */
export function drawRingNames({ context, view, colours }: Pen, { bands, sectors }: Layout) {
  const { middle = 0, half = 0 } = sectors[0] ?? {};
  context.textAlign = 'center';
  context.font = `400 ${textSize - 1}px ${colours.font}`;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = colours.paper;
  context.fillStyle = colours.inkSoft;
  for (const { outer, steps } of bands) {
    const text = steps === null ? networkText.stepsUnknown : networkText.ring(steps);
    const far = rimOf(outer, view) - textSize;
    const [x, y] = [view.x + far * Math.sin(middle + half), view.y - far * Math.cos(middle + half) + 4];
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
