import { Link } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { Part } from '../../components/states/Part.tsx';
import { formatCount } from '../../lib/format.ts';
import { artistPath } from '../../lib/paths.ts';
import { networkText } from '../../lib/text/network.ts';
import { ArtistChain } from './ArtistChain.tsx';
import styles from './detail.module.css';
import type { Network, NetworkArtist } from './network.ts';
import { standing } from './standing.ts';
import type { LeftOut } from './useLeftOut.ts';

type Props = {
  analysisId: string;
  network: Network;
  artist: NetworkArtist;
  leftOut: LeftOut;
  onRoute: (ids: readonly string[]) => void;
  onClose: () => void;
};

/** Who an artist of the network is to the seed artist, how to reach them, and what can be done. */
export function ArtistDetail({ analysisId, network, artist, leftOut, onRoute, onClose }: Props) {
  const words = networkText;
  const isSeed = artist.steps === 0;
  const out = leftOut.has(artist.id);
  return (
    <section className={styles.detail} aria-label={words.detail(artist.name)}>
      <div className={styles.head}>
        <h3 className={styles.name}>{artist.name}</h3>
        <button type="button" className={styles.close} aria-label={words.close} onClick={onClose}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 2l10 10M12 2L2 12" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      <p className={styles.soft}>
        {[standing(artist), network.circles[artist.circle]?.name].filter(Boolean).join(' · ')}
        <br />
        {words.tied(formatCount(artist.related), formatCount(artist.together))}
      </p>
      {isSeed ? (
        <p>{words.isYou}</p>
      ) : (
        <>
          <h4 className={styles.chainTitle}>{words.chain}</h4>
          <Part key={artist.id} rows={3} rowHeight={20}>
            {(attempt) => (
              <ArtistChain
                analysisId={analysisId}
                attempt={attempt}
                to={artist.id}
                network={network}
                onRoute={onRoute}
              />
            )}
          </Part>
          <div className={styles.actions}>
            <Link href={artistPath(artist.id)}>{words.open}</Link>
            <Button aria-disabled={!out && leftOut.full} onClick={() => leftOut.toggle(artist.id)}>
              {out ? words.putBack : words.leaveOut}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
