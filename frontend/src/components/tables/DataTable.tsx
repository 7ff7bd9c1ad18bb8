import { formatCount } from '../../lib/format.ts';
import { commonText } from '../../lib/text/common.ts';
import type { Cell, Column, Row, TableData } from './tableData.ts';
import styles from './tables.module.css';

type Props = TableData & {
  caption: string;
  /** How tall and wide it may get before it is scrolled. */
  className?: string;
};

/** A plain table; all columns but the first hold numbers, or words that stand like them unless their column says so. */
export function DataTable({ caption, columns, rows, className = styles.scroll }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table larger than its place is scrolled with the keyboard, too
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's controls
    <div className={className} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, name, isWords }) => (
              <th key={key} scope="col" className={isWords ? styles.words : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows hold no state, and two may bear one name
            <tr key={place}>
              {columns.map((column, cell) => {
                const text = textOf(row[cell] ?? null, column, row);
                return cell === 0 ? (
                  <th key={column.key} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column.key} className={column.isWords ? styles.words : undefined}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function textOf(cell: Cell, { format = formatCount }: Column, row: Row) {
  if (cell === null) return commonText.none;
  return typeof cell === 'number' ? format(cell, row) : cell;
}
