import { type ComponentType, type RefObject, useState } from 'react';
import { StaleError } from '../../lib/errors.ts';
import { loadPart } from '../../lib/lazyPart.ts';
import { commonText, statesText } from '../../lib/text/common.ts';
import type { TableData } from '../tables/tableData.ts';
import styles from './save.module.css';

export type SaveProps = {
  /** What is saved; it names the button and the files. */
  title: string;
  /** What is shown now, asked when it is saved. */
  read: () => TableData;
  /** The drawn figure, where there is one. */
  figure?: RefObject<HTMLElement | null>;
};

const load = () => import('./SaveMenu.tsx');

/** Opens the ways to save what is shown. Their code comes when the button is first used. */
export function SaveButton(props: SaveProps) {
  const [Menu, setMenu] = useState<ComponentType<SaveProps>>();
  const [stale, setStale] = useState(false);
  const open = () =>
    loadPart(load).then(
      ({ SaveMenu }) => setMenu(() => SaveMenu),
      (error) => setStale(error instanceof StaleError),
    );
  if (Menu) return <Menu {...props} />;
  if (stale) {
    return (
      <span role="alert" className={styles.problem} data-unsaved>
        {statesText.stale}{' '}
        <button type="button" className={styles.button} onClick={() => window.location.reload()}>
          {statesText.reload}
        </button>
      </span>
    );
  }
  return (
    <button
      type="button"
      className={styles.button}
      data-unsaved
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void load().catch(() => {})}
      onClick={open}
    >
      <SaveLabel title={props.title} />
    </button>
  );
}

export function SaveLabel({ title }: { title: string }) {
  return (
    <>
      <svg viewBox="0 0 16 16" className={styles.icon} aria-hidden="true">
        <path d="M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11" />
      </svg>
      <span aria-hidden="true">{commonText.save}</span>
      <span className="visually-hidden">{commonText.saveOf(title)}</span>
    </>
  );
}
