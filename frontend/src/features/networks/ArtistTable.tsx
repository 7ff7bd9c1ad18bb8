import { SortHeader } from '../../components/tables/SortHeader.tsx';
import tables from '../../components/tables/tables.module.css';
import { networkText } from '../../lib/text/network.ts';
import { ArtistRow } from './ArtistRow.tsx';
import type { ArtistOrder } from './artistList.ts';
import styles from './list.module.css';
import type { Network, NetworkArtist } from './network.ts';
import type { LeftOut } from './useLeftOut.ts';

type Props = {
  network: Network;
  artists: readonly NetworkArtist[];
  order: ArtistOrder;
  onOrder: (order: ArtistOrder) => void;
  chosen: string | undefined;
  leftOut: LeftOut;
  onReach: (id: string) => void;
};

export function ArtistTable({ network, artists, order, onOrder, chosen, leftOut, onReach }: Props) {
  const { columns, help } = networkText;
  const head = { current: order, onOrder };
  return (
    <table className={`${tables.table} ${styles.table}`}>
      <caption className="visually-hidden">{networkText.list}</caption>
      <thead>
        <tr>
          <SortHeader {...head} order="NAME" ascending className={tables.words}>
            {columns.artist}
          </SortHeader>
          <SortHeader {...head} order="NEAR" ascending help={help.steps} className={styles.wide}>
            {columns.steps}
          </SortHeader>
          <SortHeader {...head} order="CIRCLE" ascending className={`${tables.words} ${styles.wide}`}>
            {columns.circle}
          </SortHeader>
          <SortHeader {...head} order="RELATED" help={help.related} className={styles.wide}>
            {columns.related}
          </SortHeader>
          <SortHeader {...head} order="TOGETHER" help={help.together} className={styles.wide}>
            {columns.together}
          </SortHeader>
          <SortHeader {...head} order="CENTRAL" help={help.centrality} className={styles.wide}>
            {columns.centrality}
          </SortHeader>
          <th scope="col">
            <span className="visually-hidden">{columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {artists.map((artist) => (
          <ArtistRow
            key={artist.id}
            artist={artist}
            circle={network.circles[artist.circle]}
            chosen={artist.id === chosen}
            out={leftOut.has(artist.id)}
            full={leftOut.full}
            onReach={onReach}
            onLeaveOut={leftOut.toggle}
          />
        ))}
      </tbody>
    </table>
  );
}
