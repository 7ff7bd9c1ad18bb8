import { Command } from 'cmdk';
import { ArtistLine } from '../../features/artists/ArtistLine.tsx';
import type { FoundArtist } from '../../features/artists/useArtistSearch.ts';
import styles from './CommandPalette.module.css';

type Props = { artist: FoundArtist; onChoose: () => void };

export function PaletteArtist({ artist, onChoose }: Props) {
  return (
    <Command.Item className={styles.item} value={artist.id} onSelect={onChoose}>
      <ArtistLine artist={artist} />
    </Command.Item>
  );
}
