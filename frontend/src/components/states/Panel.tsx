import { type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import { lazyPart } from '../../lib/lazyPart.ts';
import styles from './Panel.module.css';
import { PanelBoundary } from './PanelBoundary.tsx';
import { Part } from './Part.tsx';
import { PanelContext, type PanelQuery } from './panelQuery.ts';
import { Skeleton } from './Skeleton.tsx';
import { useNear } from './useNear.ts';

const PanelFoot = lazyPart(() => import('./PanelFoot.tsx'));

type Props = {
  id: string;
  title: string;
  /** About how many rows the content will have. */
  rows: number;
  children: (attempt: number) => ReactNode;
};

/** A section of a page that loads when it comes near, fails and retries by itself, and says where it has it from. */
export function Panel({ id, title, rows, children }: Props) {
  const section = useRef<HTMLElement>(null);
  const near = useNear(section);
  const foot = useRef<HTMLDivElement>(null);
  const footNear = useNear(foot);
  const [asked, tell] = useState<PanelQuery>();
  const context = useMemo(() => ({ asked, tell }), [asked]);
  return (
    <section id={id} ref={section} className={styles.panel} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <PanelContext value={context}>
        <div className={styles.body}>
          {near ? <Part rows={rows}>{children}</Part> : <Skeleton rows={rows} />}
          <div ref={foot} className={styles.foot}>
            {asked && footNear && (
              <PanelBoundary quiet>
                {(attempt) => (
                  <Suspense>
                    <PanelFoot asked={asked} title={title} attempt={attempt} />
                  </Suspense>
                )}
              </PanelBoundary>
            )}
          </div>
        </div>
      </PanelContext>
    </section>
  );
}

/** The panel's answer in words, before any number. */
export function Lede({ children }: { children: ReactNode }) {
  return <p className={styles.lede}>{children}</p>;
}
