import { Command } from 'cmdk';
import { ArtistLine } from '../../features/artists/ArtistLine.tsx';
import type { FoundArtist } from '../../features/artists/useFoundArtists.ts';
import styles from './CommandPalette.module.css';

type ArtistsProps = { heading: string; artists: readonly FoundArtist[]; onChoose: (id: string) => void };

export function Artists({ heading, artists, onChoose }: ArtistsProps) {
  if (artists.length === 0) return null;
  return (
    <Command.Group heading={heading}>
      {artists.map((artist) => (
        <Command.Item key={artist.id} className={styles.item} value={artist.id} onSelect={() => onChoose(artist.id)}>
          <ArtistLine artist={artist} />
        </Command.Item>
      ))}
    </Command.Group>
  );
}

type CommandsProps = {
  heading: string;
  commands: readonly { name: string; path: string }[];
  onChoose: (path: string) => void;
};

export function Commands({ heading, commands, onChoose }: CommandsProps) {
  if (commands.length === 0) return null;
  return (
    <Command.Group heading={heading}>
      {commands.map(({ name, path }) => (
        <Command.Item key={path} className={styles.item} value={path} onSelect={() => onChoose(path)}>
          {name}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
