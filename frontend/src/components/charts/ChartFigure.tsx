import { type ReactNode, useRef } from 'react';
import { commonText } from '../../lib/text/common.ts';
import { SaveButton } from '../save/SaveButton.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import type { TableData } from '../tables/tableData.ts';
import styles from './ChartFigure.module.css';

type Props = {
  title: string;
  /** What the chart shows, in words; it stands under the title for all to read. */
  summary: string;
  /** The numbers that the chart draws. */
  data: TableData;
  children: ReactNode;
  /** Stands under the table. */
  note?: string;
  /** A table beside the chart already shows the data. */
  tableBeside?: boolean;
};

/** A chart with its words and its table twin. The drawing itself is hidden from readers that cannot see it. */
export function ChartFigure({ title, summary, data, children, note, tableBeside = false }: Props) {
  const figure = useRef<HTMLElement>(null);
  return (
    <figure ref={figure} className={styles.figure}>
      <figcaption>
        <h3>{title}</h3>
        <p className={styles.summary}>{summary}</p>
      </figcaption>
      <div>{children}</div>
      <div className={styles.foot} data-unsaved>
        {!tableBeside && (
          <details className={styles.twin}>
            <summary>
              {commonText.showTable}
              <span className="visually-hidden">: {title}</span>
            </summary>
            <DataTable caption={title} {...data} />
            {note && <p className={styles.summary}>{note}</p>}
          </details>
        )}
        <SaveButton title={title} read={() => data} figure={figure} />
      </div>
    </figure>
  );
}
