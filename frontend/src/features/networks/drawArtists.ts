import { type Network, restKey } from './network.ts';
import type { Pen, Scene } from './scene.ts';
import type { Colours } from './useCanvasColours.ts';

const full = 2 * Math.PI;
const faded = 0.16;

/** The colour of a circle; grey for those that have none of their own. */
export const colourOf = (circle: number, { circles }: Network, colours: Colours) =>
  (circles[circle]?.key === restKey ? undefined : colours.circles[circle]) ?? colours.lineStrong;

/** A disc for each artist, dimmed unless it is lit: the seed artist in a ring, who is left out crossed out. */
export function drawArtists({ context, view, colours }: Pen, scene: Scene, isLit: (place: number) => boolean) {
  const { network, layout, chosen, focus, out } = scene;
  layout.spots.forEach((spot, place) => {
    const x = view.x + view.k * spot.x;
    const y = view.y + view.k * spot.y;
    const radius = spot.radius * view.k;
    const colour = place === 0 ? colours.accent : colourOf(network.artists[place]?.circle ?? 0, network, colours);
    disc(context, x, y, radius);
    // Ties end at the disc also where it is dimmed.
    context.globalAlpha = 1;
    context.fillStyle = colours.surface;
    context.fill();
    context.globalAlpha = isLit(place) ? 1 : faded;
    context.fillStyle = out.has(place) ? colours.paper : colour;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = out.has(place) ? colour : colours.paper;
    context.stroke();
    if (out.has(place)) cross(context, x, y, radius, colours.ink);
    if (place === 0) ring(context, x, y, radius + 3, colours.accent);
    if (place === chosen || place === focus) ring(context, x, y, radius + 4, colours.ink);
  });
  context.globalAlpha = 1;
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number) {
  context.beginPath();
  context.arc(x, y, radius, 0, full);
}

function ring(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string) {
  disc(context, x, y, radius);
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.stroke();
}

function cross(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string) {
  context.beginPath();
  context.moveTo(x - radius, y - radius);
  context.lineTo(x + radius, y + radius);
  context.moveTo(x + radius, y - radius);
  context.lineTo(x - radius, y + radius);
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.stroke();
}
