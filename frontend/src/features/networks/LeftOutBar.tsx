import { useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { useStartAnalysis } from '../../lib/startAnalysis.ts';
import { analysisText } from '../../lib/text/analysis.ts';
import { networkText } from '../../lib/text/network.ts';
import styles from './leftOut.module.css';
import { type Asked, StartProblems } from './StartProblems.tsx';
import type { LeftOut } from './useLeftOut.ts';

type Props = { asked: Asked; busy: boolean; leftOut: LeftOut; onStarted: () => void };

/** Who is marked to be left out, and the way to an analysis without them; it stays in view while the niche is. */
export function LeftOutBar({ asked, busy, leftOut, onStarted }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const { start, starting, problems } = useStartAnalysis(onStarted);
  const { marked, excluded, changed, full } = leftOut;
  const words = networkText;
  // The button that was pressed goes away; the focus stays here instead of falling to the page's top.
  const put = (back: () => void) => {
    back();
    bar.current?.focus();
  };
  const run = marked.length > 0 ? words.runWithout : words.runWithAll;
  return (
    <div ref={bar} tabIndex={-1} className={styles.bar} data-shown={changed}>
      <p role="status" className={styles.title}>
        {changed && (marked.length > 0 ? words.leftOut(marked.length) : words.everybodyBack)}
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
              onClick={() => busy || start({ ...asked, excludeArtistIds: marked.map(({ id }) => id) })}
            >
              {starting ? analysisText.starting : run}
            </Button>
            <Button onClick={() => put(leftOut.undo)}>{excluded.length > 0 ? words.undo : words.putBackAll}</Button>
          </div>
        </>
      )}
      <StartProblems problems={problems} />
    </div>
  );
}
