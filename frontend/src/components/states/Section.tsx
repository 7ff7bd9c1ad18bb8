import { type ReactNode, useId } from 'react';
import styles from './Panel.module.css';

/** A section of a page that looks like a panel, for what the page has read already. */
export function Section({ title, children, id }: { title: string; children: ReactNode; id?: string }) {
  const titleId = useId();
  return (
    <section id={id} className={styles.panel} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
