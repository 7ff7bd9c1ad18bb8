import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { Glossary } from '../../components/tables/Glossary.tsx';
import { OrderMenu } from '../../components/tables/OrderMenu.tsx';
import { ShowMore } from '../../components/tables/ShowMore.tsx';
import { networkText } from '../../lib/text/network.ts';
import { ArtistTable } from './ArtistTable.tsx';
import styles from './list.module.css';
import { NameField } from './NameField.tsx';
import type { Network } from './network.ts';
import type { ArtistNarrowing } from './useArtistList.ts';
import type { LeftOut } from './useLeftOut.ts';

const pageSize = 20;

type Props = {
  network: Network;
  narrowing: ArtistNarrowing;
  chosen: string | undefined;
  leftOut: LeftOut;
  onReach: (id: string) => void;
};

/** Everybody in the network, to sort, search and act upon: the picture's twin. */
export function ArtistList({ network, narrowing, ...given }: Props) {
  const [shown, setShown] = useState(pageSize);
  const { artists, order, setOrder, name, setName, showAll } = narrowing;
  const { columns, help } = networkText;
  return (
    <section className={styles.list}>
      <div className={styles.tools}>
        <h3>{networkText.list}</h3>
        <NameField value={name} onChange={setName} />
        <OrderMenu label={networkText.order} orders={networkText.orders} value={order} onOrder={setOrder} />
      </div>
      {artists.length > 0 ? (
        <ArtistTable network={network} artists={artists.slice(0, shown)} order={order} onOrder={setOrder} {...given} />
      ) : (
        <EmptyState title={networkText.noMatch}>
          <p>{networkText.noMatchNext}</p>
          <Button onClick={showAll}>{networkText.showAll}</Button>
        </EmptyState>
      )}
      <ShowMore
        shown={Math.min(shown, artists.length)}
        total={artists.length}
        loading={false}
        hasMore={shown < artists.length}
        onMore={() => setShown(shown + pageSize)}
      />
      <Glossary
        terms={[
          [columns.steps, help.steps],
          [columns.related, help.related],
          [columns.together, help.together],
          [columns.centrality, help.centrality],
        ]}
      />
    </section>
  );
}
