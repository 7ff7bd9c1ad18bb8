import { Command } from 'cmdk';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { searchWords } from '../../features/artists/searchWords.ts';
import { type Search, useArtistSearch, useEnter } from '../../features/artists/useArtistSearch.ts';
import { scrollToAnchor } from '../../lib/anchor.ts';
import { artistPath } from '../../lib/paths.ts';
import { paletteText } from '../../lib/text/palette.ts';
import { type Theme, useTheme } from '../theme.ts';
import styles from './CommandPalette.module.css';
import { artistOf, commandsFor, named, pages } from './commands.ts';
import { Artists, Commands } from './PaletteGroups.tsx';

type Props = { attempt: number; onClose: () => void };

/** Everything within reach of the keyboard: artists, pages, the parts of the page that is open, and the colours. */
export default function CommandPalette({ onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState('');
  const [path, navigate] = useLocation();
  const asked = useSearchParams()[0].get('analysis');
  const [, setTheme] = useTheme();
  const search = useArtistSearch(typed);
  const field = useRef<HTMLInputElement>(null);
  // The browser's own dialog holds the focus while it is open, and gives it back when it closes.
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);

  const go = (to: string) => {
    dialog.current?.close();
    const { pathname, hash } = new URL(to, window.location.href);
    if (!hash || pathname !== window.location.pathname) return navigate(to);
    window.location.hash = hash;
    // The browser does nothing where the address had it before.
    scrollToAnchor();
  };
  const artist = artistOf(path);
  const here = named(artist ? commandsFor(artist, asked) : [], typed);
  const elsewhere = named(pages, typed);
  const themes = named(
    Object.entries(paletteText.themes).map(([path, name]) => ({ name, path })),
    typed,
  );
  const commands = [...here, ...elsewhere, ...themes].map(({ path }) => path);
  const found = [...search.artists, ...search.late].map(({ id }) => id);
  const values = [...search.artists.map(({ id }) => id), ...commands, ...search.late.map(({ id }) => id)];
  // What was picked may have gone from the list since; then the first stands in for it.
  const selected = values.includes(picked) ? picked : (values[0] ?? '');

  const choose = (value = '') => {
    if (found.includes(value)) return go(artistPath(value));
    if (!(value in paletteText.themes)) return value && go(value);
    setTheme(value as Theme);
    dialog.current?.close();
  };
  const enter = useEnter(search.settled, () => choose(values[0]));
  // The palette picks the first entry by itself as the text changes, so only a key tells that somebody chose.
  const moved = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter') {
      if (event.ctrlKey || /^(Arrow|Home|End)/.test(event.key)) moved.current = true;
    } else if (!moved.current && !search.settled && !commands.includes(selected)) {
      event.preventDefault();
      enter(true);
    }
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the Escape key closes a dialog by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={paletteText.title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <Command
        label={paletteText.title}
        shouldFilter={false}
        loop
        value={selected}
        onValueChange={setPicked}
        onKeyDown={onKeyDown}
      >
        <Command.Input
          ref={field}
          className={styles.field}
          placeholder={paletteText.placeholder}
          value={typed}
          onValueChange={(text) => {
            setTyped(text);
            moved.current = false;
            enter(false);
          }}
        />
        <Command.List className={styles.list} label={paletteText.title}>
          <Artists heading={paletteText.artists} artists={search.artists} onChoose={choose} />
          <Commands heading={paletteText.here} commands={here} onChoose={choose} />
          <Commands heading={paletteText.pages} commands={elsewhere} onChoose={choose} />
          <Commands heading={paletteText.theme} commands={themes} onChoose={choose} />
          {/* They come late, so they stand where nothing has to make room for them. */}
          <Artists heading={paletteText.late} artists={search.late} onChoose={choose} />
        </Command.List>
        <p className={styles.message} role="status">
          {messageOf(search, commands.length)}
        </p>
        <p className={styles.keys} aria-hidden="true">
          {paletteText.keys.map(([key, does]) => (
            <span key={key}>
              <kbd>{key}</kbd> {does}
            </span>
          ))}
        </p>
      </Command>
    </dialog>
  );
}

/** What is said below the list: nothing where the list says it all. */
function messageOf(search: Search, commands: number) {
  const { words } = searchWords(search);
  const nobody = search.artists.length + search.late.length === 0;
  const over = search.state === 'done' && search.live !== 'searching';
  if (!nobody || !over) return words;
  return commands > 0 ? '' : paletteText.nothing;
}
