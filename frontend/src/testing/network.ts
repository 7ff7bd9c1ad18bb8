import { type Network, networkOf } from '../features/networks/network.ts';

type Wish = { artists: number; circles?: number; links?: number; steps?: boolean };

/** A network in which everybody but the seed artist is one step away or two, with as many ties as wished. */
export function networkWith({ artists, circles = 4, links = artists * 3, steps = true }: Wish): Network {
  const random = randomFrom(7);
  const vertices = Array.from({ length: artists }, (_, place) => ({
    id: `artist-${place}`,
    name: `Artist ${place}`,
    degree: steps ? (place === 0 ? 0 : place <= 20 ? 1 : 2) : null,
    community: Math.floor(random() ** 2 * circles),
    centrality: random(),
  }));
  const someone = () => ({ id: `artist-${Math.floor(random() * artists)}` });
  return networkOf({
    vertices,
    links: Array.from({ length: links }, (_, place) => ({
      kind: place % 6 === 0 ? 'COLLABORATION' : 'RELATED',
      weight: 1,
      from: someone(),
      to: someone(),
    })),
    communities: Array.from({ length: circles }, (_, index) => ({
      index,
      label: `circle ${index}`,
      size: vertices.filter(({ community }) => community === index).length,
    })),
  });
}

/** The same numbers between 0 and 1 each time. */
function randomFrom(start: number) {
  let state = start;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
