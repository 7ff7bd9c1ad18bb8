import { useEffect } from 'react';
import { graphql } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { ArtistChainQuery } from '../../__generated__/ArtistChainQuery.graphql.ts';
import { type PanelProps, useAnalysisQuery } from '../../components/states/panelQuery.ts';
import { nameOf } from '../../lib/artistName.ts';
import { artistPath } from '../../lib/paths.ts';
import { networkText } from '../../lib/text/network.ts';
import styles from './detail.module.css';
import { type Network, type Tie, tieBetween } from './network.ts';

type Props = PanelProps & {
  to: string;
  network: Network;
  /** Told who stands on the way. */
  onRoute: (ids: readonly string[]) => void;
};

/** A shortest chain of ties from the seed artist to another, each step with what ties the two. */
export function ArtistChain({ analysisId, attempt, to, network, onRoute }: Props) {
  const { analysis } = useAnalysisQuery<ArtistChainQuery>(
    graphql`
      query ArtistChainQuery($analysisId: ID!, $to: ID!) @throwOnFieldError {
        analysis(id: $analysisId) {
          network {
            path(to: $to) {
              id
              ...artistName_artist @relay(mask: false)
            }
          }
        }
      }
    `,
    { analysisId, to },
    attempt,
  );
  const path = analysis?.network?.path;
  useEffect(() => onRoute(path?.map(({ id }) => id) ?? []), [path, onRoute]);
  if (!path) return <p className={styles.soft}>{networkText.noChain}</p>;
  return (
    <ol className={styles.chain}>
      {path.map((artist, place) => {
        const before = path[place - 1];
        const tie = before && tieBetween(network, before.id, artist.id);
        return (
          <li key={artist.id} data-end={place === path.length - 1}>
            {tie && <span className={styles.tie}>{wordsOf(tie)}</span>}
            {place === 0 ? networkText.chainStart : <Link href={artistPath(artist.id)}>{nameOf(artist)}</Link>}
          </li>
        );
      })}
    </ol>
  );
}

const wordsOf = ({ related, songs }: Tie) =>
  [related && networkText.related, songs > 0 && networkText.madeSongs(songs)].filter(Boolean).join(' · ');
