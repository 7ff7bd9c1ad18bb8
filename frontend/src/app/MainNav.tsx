import { Link, useLocation } from 'wouter';
import { navText } from '../lib/text/common.ts';
import styles from './Layout.module.css';

const pages = [
  ['/compare', navText.compare],
  ['/models', navText.models],
  ['/sources', navText.sources],
] as const;

export function MainNav() {
  const [path] = useLocation();
  return (
    <nav className={styles.nav} aria-label={navText.main}>
      {pages.map(([href, name]) => (
        <Link key={href} href={href} aria-current={path === href ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
