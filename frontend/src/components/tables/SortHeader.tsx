import styles from './tables.module.css';

type Props<T extends string> = {
  order: T;
  current: T;
  ascending?: boolean;
  onOrder: (order: T) => void;
  children: string;
  /** Says more on hover; the table's text says it too. */
  help?: string;
  className?: string;
};

/** A column head that sorts. Each order has one direction, the useful one. */
export function SortHeader<T extends string>(props: Props<T>) {
  const { order, current, ascending = false, onOrder, children, help, className } = props;
  const sort = order === current ? (ascending ? 'ascending' : 'descending') : 'none';
  return (
    <th scope="col" aria-sort={sort} className={className} title={help}>
      <button type="button" className={styles.sort} data-ascending={ascending} onClick={() => onOrder(order)}>
        {children}
      </button>
    </th>
  );
}
