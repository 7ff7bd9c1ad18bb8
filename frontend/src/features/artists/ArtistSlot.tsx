import { useEffect, useRef } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { ArtistSlot_artist$key } from '../../__generated__/ArtistSlot_artist.graphql.ts';
import { Button } from '../../components/Button.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { compareText } from '../../lib/text/compare.ts';
import { ArtistLine } from './ArtistLine.tsx';
import { ArtistSearch } from './ArtistSearch.tsx';
import styles from './ArtistSlot.module.css';

type Props = {
  label: string;
  artist: ArtistSlot_artist$key | null | undefined;
  /** Whether an artist was named that there is not. */
  unknown: boolean;
  onChoose: (artistId: string | undefined) => void;
};

/** A place for one artist: who stands there, or else a search. */
export function ArtistSlot({ label, artist, unknown, onChoose }: Props) {
  const data = useFragment(
    graphql`
      fragment ArtistSlot_artist on Artist {
        id
        ...artistName_artist @relay(mask: false)
        ...ArtistLine_artist
      }
    `,
    artist ?? null,
  );
  const slot = useRef<HTMLElement>(null);
  const used = useRef(false);
  // What was used goes away with the choice; the focus goes on to what comes in its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of artist that matters
  useEffect(() => {
    if (used.current) slot.current?.querySelector<HTMLElement>('input, button')?.focus();
    used.current = false;
  }, [data?.id]);
  const choose = (id: string | undefined) => {
    used.current = true;
    onChoose(id);
  };
  return (
    <section ref={slot} aria-label={label} className={styles.slot}>
      <h2>{label}</h2>
      {data ? (
        <div className={styles.chosen}>
          <ArtistLine artist={data} />
          <Button aria-label={compareText.changeOf(nameOf(data))} onClick={() => choose(undefined)}>
            {compareText.change}
          </Button>
        </div>
      ) : (
        <>
          {unknown && <p role="alert">{compareText.unknown}</p>}
          <ArtistSearch label={label} onChoose={choose} />
        </>
      )}
    </section>
  );
}
