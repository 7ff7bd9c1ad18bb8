import { useId } from 'react';
import { artistText } from '../../lib/text/artist.ts';
import { networkText } from '../../lib/text/network.ts';
import styles from './sourceMenu.module.css';
import type { SourceChoice } from './useSourceChoice.ts';

/** Chooses the live source of the next analysis, where there is one to choose. */
export function SourceMenu({ sources, chosen, gone, choose }: SourceChoice) {
  const id = useId();
  const words = networkText.source;
  if (sources.length === 0) return null;
  return (
    <div className={styles.source}>
      <label htmlFor={id}>{words.label}</label>
      <select
        id={id}
        aria-describedby={`${id}-meaning`}
        value={chosen?.kind ?? gone ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        {gone && (
          <option value={gone} disabled>
            {words.gone(artistText.sources[gone] ?? gone)}
          </option>
        )}
        <option value="">{words.automatic}</option>
        {sources.map(({ kind, name }) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${id}-meaning`}>{meaningOf(chosen, gone)}</p>
    </div>
  );
}

function meaningOf(chosen: SourceChoice['chosen'], gone: SourceChoice['gone']) {
  if (gone) return networkText.source.goneMeaning;
  return chosen ? networkText.source.named(chosen.name) : networkText.source.automaticMeaning;
}
