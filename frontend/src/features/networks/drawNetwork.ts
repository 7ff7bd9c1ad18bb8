import { colourOf, drawArtists } from './drawArtists.ts';
import { drawNames, drawRingNames } from './drawNames.ts';
import { drawSectorNames } from './drawSectorNames.ts';
import type { Layout } from './layout.ts';
import type { Tie } from './network.ts';
import { type Pen, rimOf, type Scene, type TieKinds } from './scene.ts';

const full = 2 * Math.PI;

/** Draws the network; everything is given, so that the same scene looks the same. */
export function drawNetwork(pen: Pen, scene: Scene) {
  const isLit = lit(scene);
  drawRings(pen, scene.layout);
  drawRims(pen, scene);
  drawTies(pen, scene);
  drawRoute(pen, scene);
  drawArtists(pen, scene, isLit);
  if (scene.network.stepsKnown) drawRingNames(pen, scene.layout);
  drawSectorNames(pen, scene);
  drawNames(pen, scene, isLit);
}

/** Who is not dimmed: the artist in focus, whoever is tied to it and the chain to it; or else the seed artist and who fits. */
export function lit({ network, kinds, focus, chosen, fitting, route }: Scene): (place: number) => boolean {
  if (focus !== undefined) {
    const tied = new Set(focus === chosen ? [focus, ...route] : [focus]);
    for (const { one, other } of network.ties.filter(drawn(kinds))) {
      if (one === focus) tied.add(other);
      if (other === focus) tied.add(one);
    }
    return (place) => tied.has(place);
  }
  return (place) => !fitting || place === 0 || fitting.has(place);
}

const drawn =
  (kinds: TieKinds) =>
  ({ related, songs }: Tie) =>
    (related && kinds !== 'together') || (songs > 0 && kinds !== 'related');

/** The rings, one tone for each number of steps. */
function drawRings({ context, view, colours }: Pen, { bands }: Layout) {
  for (const [place, { outer }] of bands.toReversed().entries()) {
    context.beginPath();
    context.arc(view.x, view.y, rimOf(outer, view), 0, full);
    context.fillStyle = (bands.length - place) % 2 === 0 ? colours.surface : colours.paper;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = colours.line;
    context.stroke();
  }
}

/** An arc of the circle's colour around its sector. */
function drawRims({ context, view, colours }: Pen, { layout, network }: Scene) {
  context.lineWidth = 4;
  layout.sectors.forEach(({ middle, half }, circle) => {
    const apart = Math.min(0.015, half / 4);
    context.beginPath();
    context.arc(
      view.x,
      view.y,
      rimOf(layout.reach, view) + 2,
      middle - half + apart - Math.PI / 2,
      middle + half - apart - Math.PI / 2,
    );
    context.strokeStyle = colourOf(circle, network, colours);
    context.stroke();
  });
}

/**
 * All ties as lines of one device pixel in a single path, which is drawn many times faster than wider ones; those of the
 * artist in focus wider and one by one, for wide lines in one path are slower still.
 */
function drawTies({ context, view, colours }: Pen, { network, layout, kinds, focus, fitting }: Scene) {
  const line = ({ one, other }: Tie) => {
    const from = layout.spots[one];
    const to = layout.spots[other];
    if (!from || !to) return;
    context.moveTo(view.x + view.k * from.x, view.y + view.k * from.y);
    context.lineTo(view.x + view.k * to.x, view.y + view.k * to.y);
  };
  const drawKind = (ties: readonly Tie[], alpha: number, width: number) => {
    context.lineWidth = 1 / context.getTransform().a;
    context.globalAlpha = focus === undefined ? alpha : alpha / 3;
    context.beginPath();
    for (const tie of ties) {
      if (!fitting || (fitting.has(tie.one) && fitting.has(tie.other))) line(tie);
    }
    context.stroke();
    context.lineWidth = width;
    context.globalAlpha = 1;
    for (const tie of ties.filter(({ one, other }) => one === focus || other === focus)) {
      context.beginPath();
      line(tie);
      context.stroke();
    }
  };
  const sparse = Math.min(1, 400 / Math.max(1, network.ties.length));
  const drawnTies = network.ties.filter(drawn(kinds));
  if (kinds !== 'together') {
    context.strokeStyle = colours.lineStrong;
    drawKind(
      drawnTies.filter(({ related }) => related),
      0.2 + 0.3 * sparse,
      1,
    );
  }
  if (kinds !== 'related') {
    context.strokeStyle = colours.ink;
    context.setLineDash([5, 3]);
    drawKind(
      drawnTies.filter(({ songs }) => songs > 0),
      0.45 + 0.3 * sparse,
      2,
    );
    context.setLineDash([]);
  }
}

function drawRoute({ context, view, colours }: Pen, { layout, route, focus, chosen }: Scene) {
  if (focus !== chosen) return;
  context.beginPath();
  for (const place of route) {
    const spot = layout.spots[place];
    if (spot) context.lineTo(view.x + view.k * spot.x, view.y + view.k * spot.y);
  }
  context.lineWidth = 3;
  context.strokeStyle = colours.accent;
  context.stroke();
}
