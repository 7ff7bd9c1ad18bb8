import type { ReactNode } from 'react';
import { commonText } from '../lib/text/common.ts';
import styles from './PageHead.module.css';

type Props = { title: string; intro?: string; children?: ReactNode };

/** The head of a page: its title, what it is for, and what may be chosen for all of it. */
export function PageHead({ title, intro, children }: Props) {
  return (
    <div className={styles.head}>
      <title>{commonText.title(title)}</title>
      <h1>{title}</h1>
      {intro && <p className={styles.intro}>{intro}</p>}
      {children}
    </div>
  );
}
