export type Cell = string | number | null;
export type Row = readonly Cell[];

export type Column = {
  /** What stands above the column. */
  name: string;
  /** What files that are saved call it, with its unit: appeal, duration_ms. */
  key: string;
  /** Whether it holds words, which begin where it begins; numbers end where it ends. */
  isWords?: boolean;
  /** How its numbers are written for people; without it as whole numbers. */
  format?: (value: number, row: Row) => string;
};

/** What a chart or table shows, as plain values: drawn as its table twin, and saved as it stands. */
export type TableData = {
  columns: readonly Column[];
  /** A cell for each column; the first names the row, null is unknown. */
  rows: readonly Row[];
};
