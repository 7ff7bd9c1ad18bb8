import { graphql, useFragment } from 'react-relay/hooks';
import type { SongTable_predictions$key } from '../../__generated__/SongTable_predictions.graphql.ts';
import { SaveButton } from '../../components/save/SaveButton.tsx';
import { Glossary } from '../../components/tables/Glossary.tsx';
import { OrderMenu } from '../../components/tables/OrderMenu.tsx';
import { SortHeader } from '../../components/tables/SortHeader.tsx';
import tables from '../../components/tables/tables.module.css';
import { useOpened } from '../../lib/opened.ts';
import { panelTitles } from '../../lib/text/common.ts';
import { songsText } from '../../lib/text/songs.ts';
import { SongRow } from './SongRow.tsx';
import styles from './SongTable.module.css';
import { songData } from './songData.ts';
import type { SongListProps } from './songOrders.ts';

type Props = {
  artistId: string;
  predictions: SongTable_predictions$key;
} & Omit<SongListProps<unknown>, 'analysis'>;

export function SongTable({ artistId, predictions, named, order, onOrder }: Props) {
  const rows = useFragment(
    graphql`
      fragment SongTable_predictions on TrackPrediction @relay(plural: true) {
        track {
          id
        }
        ...SongRow_prediction
        ...songData_prediction
      }
    `,
    predictions,
  );
  const [opened, toggle] = useOpened('song');
  const { columns, help } = songsText;
  const head = { current: order, onOrder };
  return (
    <>
      <div className={tables.head}>
        <OrderMenu label={songsText.order} orders={songsText.orders} value={order} onOrder={onOrder} />
        <SaveButton title={panelTitles.songs} read={() => songData(rows)} />
      </div>
      <table className={`${tables.table} ${styles.songs}`}>
        <caption className="visually-hidden">{panelTitles.songs}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.rank}>
              {columns.rank}
            </th>
            <SortHeader {...head} order="NAME" ascending className={tables.words}>
              {columns.song}
            </SortHeader>
            <th scope="col" className={`${tables.words} ${styles.album}`}>
              {columns.album}
            </th>
            <SortHeader {...head} order="POPULARITY" help={help.popularity} className={styles.popularity}>
              {columns.popularity}
            </SortHeader>
            <SortHeader {...head} order="APPEAL" help={help.appeal}>
              {columns.appeal}
            </SortHeader>
            <SortHeader {...head} order="GAP" help={help.gap}>
              {columns.gap}
            </SortHeader>
          </tr>
        </thead>
        {groupsOf(rows).map((group) => (
          <tbody key={group[0]?.track.id}>
            {group.map((row) => (
              <SongRow
                key={row.track.id}
                artistId={artistId}
                named={named}
                prediction={row}
                open={opened.has(row.track.id)}
                onToggle={toggle}
              />
            ))}
          </tbody>
        ))}
      </table>
      <Glossary
        terms={[
          [columns.appeal, help.appeal],
          [columns.gap, help.gap],
        ]}
      />
    </>
  );
}

const groupSize = 20;

const groupsOf = <T,>(rows: readonly T[]) =>
  Array.from({ length: Math.ceil(rows.length / groupSize) }, (_, group) =>
    rows.slice(group * groupSize, (group + 1) * groupSize),
  );
