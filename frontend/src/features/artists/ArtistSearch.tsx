import { type KeyboardEvent, useId, useState } from 'react';
import { searchText } from '../../lib/text/search.ts';
import styles from './ArtistSearch.module.css';
import { SearchOption } from './SearchOption.tsx';
import { searchWords } from './searchWords.ts';
import { useArtistSearch, useEnter } from './useArtistSearch.ts';

type Props = { label?: string; onChoose: (artistId: string) => void };

/** A combobox after the WAI-ARIA pattern: focus stays in the field, the arrow keys move through the list. */
export function ArtistSearch({ label = searchText.label, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [picked, setPicked] = useState<string>();
  const search = useArtistSearch(typed);
  const id = useId();
  const artists = [...search.artists, ...search.late];
  const { words, quiet } = searchWords(search);
  const shown = open && search.state !== 'idle';
  // By id, because the list may change under what was picked.
  const active = artists.findIndex((artist) => artist.id === picked);

  const go = (index: number) => {
    const artist = artists[index];
    if (artist) onChoose(artist.id);
  };
  const enter = useEnter(search.settled, () => go(0));

  const pick = (artistId?: string) => {
    setPicked(artistId);
    enter(false);
  };

  const move = (step: 1 | -1) => {
    setOpen(true);
    if (artists.length === 0) return;
    const from = active < 0 && step < 0 ? 0 : active;
    pick(artists[(from + step + artists.length) % artists.length]?.id);
  };

  const close = () => {
    if (!open) setTyped('');
    setOpen(false);
    pick();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') close();
    else if (event.key !== 'Enter') return;
    else if (active < 0) enter(true);
    else go(active);
    event.preventDefault();
  };

  return (
    <div className={styles.search}>
      <label className="visually-hidden" htmlFor={`${id}-field`}>
        {label}
      </label>
      <input
        id={`${id}-field`}
        className={styles.field}
        role="combobox"
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={searchText.placeholder}
        value={typed}
        aria-expanded={shown && artists.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-describedby={`${id}-hint`}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          enter(false);
        }}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          pick();
          setOpen(true);
        }}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {searchText.hint}
      </p>
      <div className={styles.popup} hidden={!shown}>
        <div id={`${id}-list`} role="listbox" className={styles.list} aria-label={label} hidden={artists.length === 0}>
          {artists.map((artist, index) => (
            <SearchOption
              key={artist.id}
              id={`${id}-${index}`}
              artist={artist}
              active={index === active}
              onChoose={() => go(index)}
            />
          ))}
        </div>
        <p className={quiet ? 'visually-hidden' : styles.message} role="status">
          {shown && words}
        </p>
      </div>
    </div>
  );
}
