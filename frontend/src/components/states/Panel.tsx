import { type ReactNode, Suspense } from 'react';
import styles from './Panel.module.css';
import { PanelBoundary } from './PanelBoundary.tsx';
import { Skeleton } from './Skeleton.tsx';

type Props = {
  id: string;
  title: string;
  /** About how many rows the content will have. */
  rows?: number;
  children: (attempt: number) => ReactNode;
};

/** A section of a page that loads, fails and retries by itself. */
export function Panel({ id, title, rows, children }: Props) {
  return (
    <section id={id} className={styles.panel} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body}>
        <PanelBoundary>
          {(attempt) => <Suspense fallback={<Skeleton rows={rows} />}>{children(attempt)}</Suspense>}
        </PanelBoundary>
      </div>
    </section>
  );
}

/** The panel's answer in words, before any number. */
export function Lede({ children }: { children: ReactNode }) {
  return <p className={styles.lede}>{children}</p>;
}
