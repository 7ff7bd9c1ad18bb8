import { formatCount } from '../../lib/format.ts';
import { networkText } from '../../lib/text/network.ts';
import type { Network, NetworkArtist } from './network.ts';
import styles from './picture.module.css';
import { standing } from './standing.ts';

/** Half of its greatest width, so that it stays on the picture. */
const half = 130;

type Props = { artist: NetworkArtist; network: Network; at: { x: number; y: number }; width: number };

/** Who is pointed at. */
export function ArtistTip({ artist, network, at, width }: Props) {
  const left = Math.max(half, Math.min(width - half, at.x));
  return (
    <div className={styles.tip} style={{ left, top: at.y }} data-below={at.y < 110}>
      <strong>{artist.name}</strong>
      <span>{[standing(artist), network.circles[artist.circle]?.name].filter(Boolean).join(' · ')}</span>
      <span>{networkText.tied(formatCount(artist.related), formatCount(artist.together))}</span>
    </div>
  );
}
