import { Suspense, useEffect, useState } from 'react';
import { PanelBoundary } from '../../components/states/PanelBoundary.tsx';
import { lazyPart } from '../../lib/lazyPart.ts';
import { navText } from '../../lib/text/common.ts';
import styles from './PaletteButton.module.css';

const CommandPalette = lazyPart(() => import('./CommandPalette.tsx'));

const apple = /Mac|iP/.test(navigator.platform);

/** Opens the palette, by a click, by Ctrl K or ⌘ K anywhere, and by a slash where nothing is being typed. */
export function PaletteButton() {
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const combined = event.key.toLowerCase() === 'k' && (apple ? event.metaKey : event.ctrlKey);
      if (!combined && (event.key !== '/' || isTyping(event))) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts={apple ? 'Meta+K' : 'Control+K'}
        onClick={() => setOpen(true)}
      >
        {navText.search}
        <span aria-hidden="true" className={styles.keys}>
          {apple ? '⌘K' : 'Ctrl K'}
        </span>
      </button>
      {open && (
        <PanelBoundary>
          {(attempt) => (
            <Suspense fallback={null}>
              <CommandPalette attempt={attempt} onClose={() => setOpen(false)} />
            </Suspense>
          )}
        </PanelBoundary>
      )}
    </>
  );
}

const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
