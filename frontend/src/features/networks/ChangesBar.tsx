import { useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { useStartAnalysis } from '../../lib/startAnalysis.ts';
import { analysisText } from '../../lib/text/analysis.ts';
import { networkText } from '../../lib/text/network.ts';
import styles from './leftOut.module.css';
import { type Asked, StartProblems } from './StartProblems.tsx';
import type { LeftOut } from './useLeftOut.ts';
import type { SourceChoice } from './useSourceChoice.ts';

type Props = { asked: Asked; busy: boolean; leftOut: LeftOut; source: SourceChoice; onStarted: () => void };

/** What is to be other than in this analysis, and the way to one like that; it stays in view while the niche is. */
export function ChangesBar({ asked, busy, leftOut, source, onStarted }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const { start, starting, problems } = useStartAnalysis(onStarted);
  const { marked, excluded, full } = leftOut;
  const changed = leftOut.changed || source.changed;
  const words = networkText;
  // The button that was pressed goes away; the focus stays here instead of falling to the page's top.
  const put = (back: () => void) => {
    back();
    bar.current?.focus();
  };
  const from = source.chosen?.name ?? words.source.any;
  const changes = [
    leftOut.changed && (marked.length > 0 ? words.leftOut(marked.length) : words.everybodyBack),
    source.changed && words.source.from(from),
  ];
  const run = !leftOut.changed ? words.source.run(from) : marked.length > 0 ? words.runWithout : words.runWithAll;
  const undo = () => {
    leftOut.undo();
    source.undo();
  };
  return (
    <div ref={bar} tabIndex={-1} className={styles.bar} data-shown={changed}>
      <p role="status" className={styles.title}>
        {changes.filter(Boolean).join(' ')}
        {changed && busy && <span className={styles.why}> {words.busy}</span>}
        {changed && !busy && <span className={styles.soft}> {full ? words.full : words.markedHint}</span>}
      </p>
      {changed && (
        <>
          <ul className={styles.marked}>
            {marked.map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-label={words.named(words.putBack, name)}
                  onClick={() => put(() => leftOut.toggle(id))}
                >
                  {name} <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            <Button
              look="primary"
              aria-disabled={starting || busy}
              onClick={() =>
                busy ||
                start({
                  ...asked,
                  source: source.changed ? source.chosen?.kind : asked.source,
                  excludeArtistIds: marked.map(({ id }) => id),
                })
              }
            >
              {starting ? analysisText.starting : run}
            </Button>
            <Button onClick={() => put(undo)}>
              {excluded.length > 0 || source.changed ? words.undo : words.putBackAll}
            </Button>
          </div>
        </>
      )}
      <StartProblems problems={problems} />
    </div>
  );
}
