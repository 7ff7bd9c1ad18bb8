import { type ReactNode, Suspense, useRef } from 'react';
import styles from './Panel.module.css';
import { PanelBoundary } from './PanelBoundary.tsx';
import { Skeleton } from './Skeleton.tsx';
import { useNear } from './useNear.ts';

type Props = {
  id: string;
  title: string;
  /** About how many rows the content will have. */
  rows: number;
  children: (attempt: number) => ReactNode;
};

/** A section of a page that loads when it comes near, fails and retries by itself. */
export function Panel({ id, title, rows, children }: Props) {
  const section = useRef<HTMLElement>(null);
  const near = useNear(section);
  const skeleton = <Skeleton rows={rows} />;
  return (
    <section id={id} ref={section} className={styles.panel} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body}>
        {near ? (
          <PanelBoundary>{(attempt) => <Suspense fallback={skeleton}>{children(attempt)}</Suspense>}</PanelBoundary>
        ) : (
          skeleton
        )}
      </div>
    </section>
  );
}

/** The panel's answer in words, before any number. */
export function Lede({ children }: { children: ReactNode }) {
  return <p className={styles.lede}>{children}</p>;
}
