import { homeText } from '../../lib/text/home.ts';
import styles from './HeroDrawing.module.css';

/** Where songs stand and where their sound would put them, in percent of the width; the widest gap stands out. */
const songs = [
  [62, 70],
  [34, 28],
  [18, 84],
  [55, 61],
  [80, 66],
  [41, 52],
] as const;

const widest = 2;

/** An example of what is looked for. It carries no data, so it is left out for readers that cannot see it. */
export function HeroDrawing() {
  return (
    <div className={styles.drawing} aria-hidden="true">
      {songs.map(([stands, sounds], row) => (
        <svg key={stands} className={row === widest ? styles.widest : styles.song}>
          <line x1="0" x2="100%" y1="50%" y2="50%" className={styles.track} />
          <line x1={`${stands}%`} x2={`${sounds}%`} y1="50%" y2="50%" className={styles.span} />
          <circle cx={`${stands}%`} cy="50%" r="7" className={styles.from} />
          <circle cx={`${sounds}%`} cy="50%" r="8" className={styles.to} />
          {row === widest && (
            <>
              <text x={`${stands}%`} y="50%" dy="-18">
                {homeText.drawing.stands}
              </text>
              <text x={`${sounds}%`} y="50%" dy="-18">
                {homeText.drawing.sounds}
              </text>
            </>
          )}
        </svg>
      ))}
    </div>
  );
}
