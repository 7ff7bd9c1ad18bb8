import { useEffect, useRef } from 'react';
import { ArtistLine } from './ArtistLine.tsx';
import styles from './ArtistSearch.module.css';
import type { FoundArtist } from './useFoundArtists.ts';

type Props = { id: string; artist: FoundArtist; active: boolean; onChoose: () => void };

export function SearchOption({ id, artist, active, onChoose }: Props) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: focus stays in the field, whose keys choose
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at the active option
    <div
      id={id}
      ref={option}
      role="option"
      aria-selected={active}
      className={styles.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <ArtistLine artist={artist} />
    </div>
  );
}
