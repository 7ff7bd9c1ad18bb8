import { graphql, useFragment } from 'react-relay/hooks';
import type { CollaboratorTable_suggestions$key } from '../../__generated__/CollaboratorTable_suggestions.graphql.ts';
import { SaveButton } from '../../components/save/SaveButton.tsx';
import { Glossary } from '../../components/tables/Glossary.tsx';
import { OrderMenu } from '../../components/tables/OrderMenu.tsx';
import { SortHeader } from '../../components/tables/SortHeader.tsx';
import tables from '../../components/tables/tables.module.css';
import { collaboratorsText } from '../../lib/text/collaborators.ts';
import { panelTitles } from '../../lib/text/common.ts';
import { CollaboratorRow } from './CollaboratorRow.tsx';
import styles from './CollaboratorTable.module.css';
import { collaboratorData } from './collaboratorData.ts';
import type { CollaboratorOrder } from './collaboratorOrders.ts';

type Props = {
  suggestions: CollaboratorTable_suggestions$key;
  order: CollaboratorOrder;
  onOrder: (order: CollaboratorOrder) => void;
};

export function CollaboratorTable({ suggestions, order, onOrder }: Props) {
  const rows = useFragment(
    graphql`
      fragment CollaboratorTable_suggestions on CollaboratorSuggestion @relay(plural: true) {
        artist {
          id
        }
        ...CollaboratorRow_suggestion
        ...collaboratorData_suggestion
      }
    `,
    suggestions,
  );
  const { columns, help } = collaboratorsText;
  const head = { current: order, onOrder };
  return (
    <>
      <div className={tables.head}>
        <OrderMenu label={collaboratorsText.order} orders={collaboratorsText.orders} value={order} onOrder={onOrder} />
        <SaveButton title={panelTitles.collaborators} read={() => collaboratorData(rows)} />
      </div>
      <table className={tables.table}>
        <caption className="visually-hidden">{panelTitles.collaborators}</caption>
        <thead>
          <tr>
            <SortHeader {...head} order="RECOMMENDED" ascending>
              {columns.rank}
            </SortHeader>
            <th scope="col" className={tables.words}>
              {columns.artist}
            </th>
            <th scope="col" className={`${tables.words} ${styles.workedWith}`}>
              {columns.workedWith}
            </th>
            <SortHeader {...head} order="POPULARITY" help={help.popularity} className={styles.wide}>
              {columns.popularity}
            </SortHeader>
            <SortHeader {...head} order="FOLLOWERS" className={styles.wide}>
              {columns.followers}
            </SortHeader>
            <SortHeader {...head} order="REACHABILITY" help={help.reachability}>
              {columns.reachability}
            </SortHeader>
            <SortHeader {...head} order="BENEFIT" help={help.benefit}>
              {columns.benefit}
            </SortHeader>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CollaboratorRow key={row.artist.id} suggestion={row} />
          ))}
        </tbody>
      </table>
      <Glossary
        terms={[
          [columns.reachability, help.reachability],
          [columns.benefit, help.benefit],
          [columns.stability, help.stability],
        ]}
      />
    </>
  );
}
