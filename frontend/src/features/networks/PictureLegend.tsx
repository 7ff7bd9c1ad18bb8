import type { ReactNode } from 'react';
import { networkText } from '../../lib/text/network.ts';
import styles from './picture.module.css';

/** What rings, slices, sizes and lines mean. */
export function PictureLegend({ stepsKnown }: { stepsKnown: boolean }) {
  const words = networkText;
  return (
    <section>
      <h3>{words.legend}</h3>
      <dl className={styles.legend}>
        <Sign
          name={stepsKnown ? words.rings : words.noRings}
          meaning={stepsKnown ? words.ringsMeaning : words.ringsUnknown}
        >
          <circle cx="14" cy="10" r="9" fill="none" stroke="var(--line-strong)" />
          <circle cx="14" cy="10" r="5" fill="none" stroke="var(--line-strong)" />
          <circle cx="14" cy="10" r="2" fill="var(--accent)" />
        </Sign>
        <Sign name={words.sectors} meaning={words.sectorsMeaning}>
          <path d="M6 12A11 11 0 0 1 14 4" fill="none" stroke="var(--circle-1)" strokeWidth="3" />
          <path d="M16 4A11 11 0 0 1 23 12" fill="none" stroke="var(--circle-2)" strokeWidth="3" />
        </Sign>
        <Sign name={words.sizes} meaning={words.sizesMeaning}>
          <circle cx="7" cy="10" r="3" fill="var(--data)" />
          <circle cx="19" cy="10" r="7" fill="var(--data)" />
        </Sign>
        <Sign name={words.relatedLine} meaning={words.relatedMeaning}>
          <line x1="2" x2="26" y1="10" y2="10" stroke="var(--line-strong)" />
        </Sign>
        <Sign name={words.togetherLine} meaning={words.togetherMeaning}>
          <line x1="2" x2="26" y1="10" y2="10" stroke="var(--data)" strokeWidth="2" strokeDasharray="5 3" />
        </Sign>
        <Sign name={words.out} meaning={words.outMeaning}>
          <circle cx="14" cy="10" r="6" fill="none" stroke="var(--data)" strokeWidth="1.5" />
          <path d="M8 4l12 12M20 4L8 16" stroke="var(--ink)" strokeWidth="1.5" />
        </Sign>
      </dl>
    </section>
  );
}

type Props = { name: string; meaning: string; children: ReactNode };

const Sign = ({ name, meaning, children }: Props) => (
  <div>
    <svg viewBox="0 0 28 20" aria-hidden="true">
      {children}
    </svg>
    <dt>{name}</dt>
    <dd>{meaning}</dd>
  </div>
);
