import { forceCollide, forceLink, forceRadial, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import type { Network } from './network.ts';
import { type Band, bandOf, divide, radiusOf, type Sector } from './sectors.ts';

/** Where an artist stands, the seed artist at 0, 0. */
export type Spot = { x: number; y: number; radius: number };

export type Layout = {
  spots: readonly Spot[];
  sectors: readonly Sector[];
  bands: readonly Band[];
  /** How far it reaches from the centre. */
  reach: number;
};

type Body = SimulationNodeDatum & { x: number; y: number; radius: number };

const ticks = 120;
const gap = 2;
/** What all ties together pull, so that many do not draw everything into one heap. */
const pull = 0.8;
/** Steps of an even strewing of a rectangle, by the plastic number. */
const [stepU, stepV] = [0.7548776662466927, 0.5698402909980532];

/** The whole layout at once. */
export function layOut(network: Network): Layout {
  const steps = layoutSteps(network);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Works out where everybody stands, a little with each step: by circle in sectors, by steps in bands, more central
 * artists further in where steps are not known, and whoever is tied near each other. The same network comes out the same.
 */
export function* layoutSteps(network: Network): Generator<undefined, Layout> {
  const { sectors, bands } = divide(network);
  const { places } = bandOf(network);
  const homes = homesOf(network, sectors, bands, places);
  const bodies: Body[] = network.artists.map(({ centrality }, place) => {
    const home = homes[place];
    const radius = radiusOf(centrality);
    return home ? { ...at(home.angle, home.distance), radius } : { x: 0, y: 0, fx: 0, fy: 0, radius };
  });
  const simulation = forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.002 ** (1 / ticks))
    .force(
      'ties',
      forceLink(network.ties.map(({ one, other }) => ({ source: one, target: other }))).strength(
        pull / Math.max(1, network.ties.length),
      ),
    )
    .force(
      'band',
      forceRadial<Body>((_, place) => homes[place]?.distance ?? 0).strength(network.stepsKnown ? 0.04 : 0.2),
    )
    .force('apart', forceCollide<Body>(({ radius }) => radius + gap).iterations(3));
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    bodies.forEach((body, place) => {
      const home = homes[place];
      if (home) hold(body, home.sector, home.band);
    });
    yield;
  }
  return {
    spots: bodies.map(({ x, y, radius }) => ({ x, y, radius })),
    sectors,
    bands,
    reach: bands.at(-1)?.outer ?? 3 * radiusOf(1),
  };
}

const at = (angle: number, distance: number) => ({ x: distance * Math.sin(angle), y: -distance * Math.cos(angle) });

/** Where each artist starts: strewn evenly over the part of its band that lies in its sector. */
function homesOf(network: Network, sectors: readonly Sector[], bands: readonly Band[], places: readonly number[]) {
  const inward = network.artists.map((_, place) => place).sort((a, b) => central(network, b) - central(network, a));
  const rank = new Map(inward.map((place, order) => [place, (order + 0.5) / inward.length]));
  const seen = new Map<string, number>();
  return network.artists.map(({ circle }, place) => {
    const band = bands[places[place] ?? -1];
    const sector = sectors[circle];
    if (!band || !sector) return undefined;
    const key = `${places[place]} ${circle}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const outward = network.stepsKnown ? (0.5 + nth * stepU) % 1 : (rank.get(place) ?? 0);
    const distance = Math.sqrt(band.inner ** 2 + outward * (band.outer ** 2 - band.inner ** 2));
    const angle = sector.middle + (((0.5 + nth * stepV) % 1) * 2 - 1) * sector.half;
    return { angle, distance, sector, band };
  });
}

const central = (network: Network, place: number) => network.artists[place]?.centrality ?? 0;

/** Keeps an artist within its band and its sector. */
function hold(body: Body, sector: Sector, { inner, outer }: Band) {
  const distance = Math.hypot(body.x, body.y) || inner;
  const held = Math.min(outer - body.radius, Math.max(inner + body.radius, distance));
  const angle = Math.atan2(body.x, -body.y);
  const off = wrap(angle - sector.middle);
  const free = Math.max(0, sector.half - Math.asin(Math.min(1, (body.radius + 1) / held)));
  const heldOff = sector.half >= Math.PI ? off : Math.min(free, Math.max(-free, off));
  if (held !== distance || heldOff !== off) Object.assign(body, at(sector.middle + heldOff, held));
}

/** The same angle between −π and π. */
const wrap = (angle: number) => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
