import { Link } from 'wouter';
import { commonText, navText } from '../lib/text/common.ts';
import styles from './pages/pages.module.css';

type Props = { title?: string; children?: string };

export function NotFoundPage({ title = navText.notFoundTitle, children = navText.notFound }: Props) {
  return (
    <div className={styles.notFound}>
      <title>{commonText.title(title)}</title>
      <h1>{title}</h1>
      <p>{children}</p>
      <Link href="/">{navText.notFoundBack}</Link>
    </div>
  );
}
