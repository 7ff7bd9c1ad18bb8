import type { ReactNode } from 'react';
import styles from './Plot.module.css';
import { at, type Domain, ticksOf } from './scale.ts';
import { Ticks } from './Ticks.tsx';

type Axis = { domain: Domain; name: string; format: (value: number) => string };
type Props = { x: Axis; y: Axis; children: ReactNode };

/** The frame of a two-dimensional chart: grid and labels. Its children draw by percentages, y counted from above. */
export function Plot({ x, y, children }: Props) {
  return (
    <div className={styles.plot} aria-hidden="true">
      <span className={styles.axisName}>{y.name}</span>
      <div className={styles.vertical}>
        {ticksOf(y.domain).map((tick) => (
          <span key={tick} style={{ bottom: at(tick, y.domain), translate: '0 50%' }}>
            {y.format(tick)}
          </span>
        ))}
      </div>
      <svg className={styles.plotArea}>
        {ticksOf(y.domain).map((tick) => (
          <line
            key={tick}
            x1="0"
            x2="100%"
            y1={fromAbove(tick, y.domain)}
            y2={fromAbove(tick, y.domain)}
            className={styles.grid}
          />
        ))}
        {children}
      </svg>
      <Ticks domain={x.domain} format={x.format} />
      <span className={styles.axisName} data-side="x">
        {x.name}
      </span>
    </div>
  );
}

/** Where a value stands on the upward axis, as SVG counts: from above. */
export const fromAbove = (value: number, [low, high]: Domain) => at(low + high - value, [low, high]);
