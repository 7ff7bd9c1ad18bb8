import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { scrollToAnchor } from '../lib/anchor.ts';
import { useReachable } from '../lib/reachability.ts';
import { commonText, navText, statesText } from '../lib/text/common.ts';
import styles from './Layout.module.css';
import { MainNav } from './MainNav.tsx';
import { PaletteButton } from './palette/PaletteButton.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

export function Layout({ children }: { children: ReactNode }) {
  const reachable = useReachable();
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <>
      <a className={styles.skip} href="#content">
        {navText.skip}
      </a>
      <header className={styles.header}>
        <Link href="/" className={styles.brand} aria-label={navText.home}>
          <Mark />
          {commonText.product}
        </Link>
        <MainNav />
        <div className={styles.tools}>
          <PaletteButton />
          <ThemeChoice />
        </div>
      </header>
      <div className={styles.banner} role="status">
        {!reachable && <p>{statesText.banner}</p>}
      </div>
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{navText.footer}</p>
        <Link href="/status">{navText.status}</Link>
        <a href="/graphql">{navText.api}</a>
      </footer>
    </>
  );
}

/**
 * After a change of page the keyboard and the screen reader start at its top, as they would on a fresh load, and so does
 * the view, unless the address names a part that is there already.
 */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>) {
  const [path] = useLocation();
  const previous = useRef(path);
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    // At once: a glide that still runs would move the next page that is gone to, as if its reader had scrolled.
    if (!scrollToAnchor()) window.scrollTo({ top: 0, behavior: 'instant' });
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}

function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" className={styles.mark}>
      <rect x="1" y="11" width="4" height="10" rx="1" />
      <rect x="9" y="1" width="4" height="20" rx="1" />
      <rect x="17" y="6" width="4" height="15" rx="1" />
    </svg>
  );
}
