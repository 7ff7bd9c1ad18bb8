import { nicheText } from '../../lib/text/niche.ts';

/** Circles with a colour and a sector of their own; more could not be told apart. */
const mostCircles = 6;
const mostMembers = 3;
export const restKey = 'rest';

export type Circle = {
  /** How the address names it: not by its number, which is another circle's once the analysis is run again. */
  key: string;
  name: string;
  size: number;
  /** The names of its most central artists. */
  members: readonly string[];
};

export type NetworkArtist = {
  id: string;
  name: string;
  /** Steps from the seed artist, which has 0; null where the source does not say. */
  steps: number | null;
  /** Its place among the circles. */
  circle: number;
  /** 0–1. */
  centrality: number;
  /** How many artists it is related to, and how many it has worked with. */
  related: number;
  together: number;
};

/** All that ties two artists, by their places among the artists; `songs` are those they made together. */
export type Tie = { one: number; other: number; related: boolean; songs: number };

/** The artists, the seed artist first, as the view draws, lists and counts them. */
export type Network = {
  artists: readonly NetworkArtist[];
  ties: readonly Tie[];
  circles: readonly Circle[];
  /** Some sources list a network without saying who is how close. */
  stepsKnown: boolean;
};

type Vertex = { id: string; name: string; degree: number | null; community: number; centrality: number };
type Link = { kind: string; weight: number; from: { id: string }; to: { id: string } };
type Community = { index: number; label: string; size: number };

type Given = { vertices: readonly Vertex[]; links: readonly Link[]; communities: readonly Community[] };

export function networkOf({ vertices, links, communities }: Given): Network {
  const ties = tiesOf(vertices, links);
  const { circles, placeOf } = circlesOf(vertices, communities);
  const count = (kind: (tie: Tie) => boolean) => {
    const counts = vertices.map(() => 0);
    for (const tie of ties.filter(kind)) {
      for (const end of [tie.one, tie.other]) counts[end] = (counts[end] ?? 0) + 1;
    }
    return counts;
  };
  const related = count((tie) => tie.related);
  const together = count((tie) => tie.songs > 0);
  return {
    artists: vertices.map(({ id, name, degree, community, centrality }, place) => ({
      id,
      name,
      steps: place === 0 ? 0 : degree,
      circle: placeOf(community),
      centrality,
      related: related[place] ?? 0,
      together: together[place] ?? 0,
    })),
    ties,
    circles,
    stepsKnown: vertices.slice(1).some(({ degree }) => degree !== null),
  };
}

/** One tie for each two artists, since a source may name either as related to the other. */
function tiesOf(vertices: readonly Vertex[], links: readonly Link[]): Tie[] {
  const places = new Map(vertices.map(({ id }, place) => [id, place]));
  const ties = new Map<string, Tie>();
  for (const { kind, weight, from, to } of links) {
    const ends = [places.get(from.id), places.get(to.id)].filter((end) => end !== undefined).sort((a, b) => a - b);
    const [one, other] = ends;
    if (one === undefined || other === undefined || one === other) continue;
    const key = ends.join();
    const tie = ties.get(key) ?? { one, other, related: false, songs: 0 };
    ties.set(key, kind === 'RELATED' ? { ...tie, related: true } : { ...tie, songs: Math.max(tie.songs, weight) });
  }
  return [...ties.values()];
}

/** The largest circles, and one for all smaller ones. An artist without ties is a community alone, which is no circle. */
function circlesOf(vertices: readonly Vertex[], communities: readonly Community[]) {
  const own = communities.filter(({ size }) => size > 1).slice(0, mostCircles);
  const circles: Circle[] = own.map(({ index, label, size }) => {
    const members = vertices
      .filter(({ community }) => community === index)
      .sort((a, b) => b.centrality - a.centrality)
      .map(({ name }) => name);
    const shared = own.filter((other) => other.label === label).length > 1;
    const name = shared && members[0] ? nicheText.around(label, members[0]) : label;
    return {
      key: name,
      name,
      size,
      members: members.slice(0, mostMembers),
    };
  });
  const size = vertices.filter(({ community }) => !own.some(({ index }) => index === community)).length;
  if (size > 0) circles.push({ key: restKey, name: nicheText.rest, size, members: [] });
  const places = new Map(own.map(({ index }, place) => [index, place]));
  return { circles, placeOf: (community: number) => places.get(community) ?? circles.length - 1 };
}

/** What ties two artists, if anything. */
export function tieBetween({ artists, ties }: Network, one: string, other: string) {
  const ends = [one, other].map((id) => artists.findIndex((artist) => artist.id === id));
  return ties.find((tie) => ends.includes(tie.one) && ends.includes(tie.other));
}
