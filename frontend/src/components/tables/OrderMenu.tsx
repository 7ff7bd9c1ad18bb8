import styles from './tables.module.css';

type Props<T extends string> = { label: string; orders: Record<T, string>; value: T; onOrder: (order: T) => void };

/** Sorts where the page is too narrow for all columns and their heads. */
export function OrderMenu<T extends string>({ label, orders, value, onOrder }: Props<T>) {
  return (
    <label className={styles.order}>
      {label}
      <select value={value} onChange={(event) => onOrder(event.target.value as T)}>
        {(Object.keys(orders) as T[]).map((order) => (
          <option key={order} value={order}>
            {orders[order]}
          </option>
        ))}
      </select>
    </label>
  );
}
