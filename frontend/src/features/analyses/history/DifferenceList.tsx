import { historyText } from '../../../lib/text/history.ts';
import type { Difference, Named } from './changes.ts';
import styles from './history.module.css';

const shown = 8;

type Props<T> = { difference: Difference<T>; noteOf?: (item: T) => string };

/** What is kept, new and gone, each with its names; long lists begin folded. */
export function DifferenceList<T extends Named>({ difference, noteOf }: Props<T>) {
  const { kept, added, gone } = difference;
  const words = historyText;
  if (kept.length + added.length + gone.length === 0) return <p>{words.neither}</p>;
  return (
    <ul className={styles.difference}>
      <Names sign="+" title={words.added(added.length)} items={added} noteOf={noteOf} />
      <Names sign="−" title={words.removed(gone.length)} items={gone} noteOf={noteOf} />
      <Names sign="=" title={words.kept(kept.length)} items={kept} noteOf={noteOf} />
    </ul>
  );
}

type NamesProps<T> = { sign: string; title: string; items: readonly T[]; noteOf?: (item: T) => string };

function Names<T extends Named>({ sign, title, items, noteOf }: NamesProps<T>) {
  if (items.length === 0) return null;
  const nameOf = (item: T) => (noteOf ? `${item.name} (${noteOf(item)})` : item.name);
  const more = items.length - shown;
  return (
    <li data-sign={sign}>
      <span aria-hidden="true" className={styles.sign}>
        {sign}
      </span>
      <div>
        <b>{title}</b>
        <p>{items.slice(0, shown).map(nameOf).join(', ')}</p>
        {more > 0 && (
          <details>
            <summary>{historyText.more(more)}</summary>
            <p>{items.slice(shown).map(nameOf).join(', ')}</p>
          </details>
        )}
      </div>
    </li>
  );
}
