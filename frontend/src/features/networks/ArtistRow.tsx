import { memo } from 'react';
import { Link } from 'wouter';
import tables from '../../components/tables/tables.module.css';
import { formatCount } from '../../lib/format.ts';
import { artistPath } from '../../lib/paths.ts';
import { commonText } from '../../lib/text/common.ts';
import { networkText } from '../../lib/text/network.ts';
import styles from './list.module.css';
import type { Circle, NetworkArtist } from './network.ts';
import { standing } from './standing.ts';
import { circleToken } from './useCanvasColours.ts';

type Props = {
  artist: NetworkArtist;
  circle: Circle | undefined;
  chosen: boolean;
  out: boolean;
  full: boolean;
  onReach: (id: string) => void;
  onLeaveOut: (id: string) => void;
};

/** One of the list; of hundreds, only those whose own state changes are drawn again. */
export const ArtistRow = memo(function ArtistRow({ artist, circle, chosen, out, full, onReach, onLeaveOut }: Props) {
  const words = networkText;
  const { id, name, steps, related, together, centrality } = artist;
  const isSeed = steps === 0;
  const leaveOut = out ? words.putBack : words.leaveOut;
  return (
    <tr data-out={out} className={styles.row}>
      <th scope="row" className={tables.words}>
        {isSeed ? (
          <span className={styles.name}>
            {name} <span className={styles.soft}>({words.you})</span>
          </span>
        ) : (
          <Link href={artistPath(id)} className={styles.name}>
            {name}
          </Link>
        )}
        <span className={styles.figures}>
          {[standing(artist), circle?.name].filter(Boolean).join(' · ')}
          <br />
          {words.tied(formatCount(related), formatCount(together))}
        </span>
      </th>
      <td className={styles.wide}>{isSeed ? words.you : steps === null ? commonText.none : formatCount(steps)}</td>
      <td className={`${tables.words} ${styles.wide} ${styles.circleCell}`}>
        {circle && (
          <span className={styles.ofCircle}>
            <svg className={styles.swatch} viewBox="0 0 12 12" aria-hidden="true">
              <circle cx="6" cy="6" r="6" fill={`var(${circleToken(artist.circle, circle.key)})`} />
            </svg>
            {circle.name}
          </span>
        )}
      </td>
      <td className={styles.wide}>{formatCount(related)}</td>
      <td className={styles.wide}>{formatCount(together)}</td>
      <td className={styles.wide}>
        <span className={styles.level}>
          {formatCount(centrality * 100)}
          <svg className={styles.levelMeter} aria-hidden="true">
            <rect width="100%" height="100%" className={styles.ground} />
            <rect width={`${centrality * 100}%`} height="100%" className={styles.fill} />
          </svg>
        </span>
      </td>
      <td>
        {!isSeed && (
          <span className={styles.actions}>
            <button
              type="button"
              data-reach={id}
              aria-pressed={chosen}
              aria-label={words.named(words.reach, name)}
              onClick={() => onReach(id)}
            >
              {words.reach}
            </button>
            <button
              type="button"
              aria-label={words.named(leaveOut, name)}
              aria-disabled={!out && full}
              onClick={() => onLeaveOut(id)}
            >
              {leaveOut}
            </button>
          </span>
        )}
      </td>
    </tr>
  );
});
