import styles from './tables.module.css';

export type DataTableProps = {
  /** The first column names the row. */
  columns: readonly string[];
  rows: readonly (readonly string[])[];
};

/** A plain table of ready-made texts; all columns but the first hold numbers. */
export function DataTable({ caption, columns, rows }: DataTableProps & { caption: string }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
