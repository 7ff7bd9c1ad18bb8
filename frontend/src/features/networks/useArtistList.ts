import { useDeferredValue, useMemo } from 'react';
import { useChoice, useParam } from '../../lib/search.ts';
import { type ArtistOrder, listed, orders } from './artistList.ts';
import type { Network, NetworkArtist } from './network.ts';

export type ArtistNarrowing = {
  /** Who fits, in order. */
  artists: readonly NetworkArtist[];
  /** Their ids, if not everybody fits. */
  fitting: ReadonlySet<string> | undefined;
  order: ArtistOrder;
  setOrder: (order: ArtistOrder) => void;
  name: string;
  setName: (name: string) => void;
  circle: string;
  setCircle: (key: string) => void;
  showAll: () => void;
};

/** How the list is sorted and narrowed, as the address says. */
export function useArtistList(network: Network): ArtistNarrowing {
  const [order, setOrder] = useChoice<ArtistOrder>('niche', orders, network.stepsKnown ? 'NEAR' : 'CENTRAL');
  const [name, setName] = useParam('named');
  const [key, setCircle] = useParam('circle');
  const circle = network.circles.some((one) => one.key === key) ? key : '';
  const sought = useDeferredValue(name);
  const wanted = useDeferredValue(order);
  const artists = useMemo(() => listed(network, wanted, { name: sought, circle }), [network, wanted, sought, circle]);
  const fitting = useMemo(
    () => (sought.trim() || circle ? new Set(artists.map(({ id }) => id)) : undefined),
    [artists, sought, circle],
  );
  return {
    artists,
    fitting,
    order,
    setOrder,
    name,
    setName,
    circle,
    setCircle,
    showAll: () => {
      setName('');
      setCircle('');
    },
  };
}
