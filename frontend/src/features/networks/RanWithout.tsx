import { Button } from '../../components/Button.tsx';
import { formatList } from '../../lib/format.ts';
import { useStartAnalysis } from '../../lib/startAnalysis.ts';
import { analysisText } from '../../lib/text/analysis.ts';
import { networkText } from '../../lib/text/network.ts';
import styles from './leftOut.module.css';
import { type Asked, StartProblems } from './StartProblems.tsx';

type Props = { asked: Asked; busy: boolean; names: readonly string[]; onStarted: () => void };

/** Says who was left out of this analysis, and offers one with everybody. */
export function RanWithout({ asked, busy, names, onStarted }: Props) {
  const { start, starting, problems } = useStartAnalysis(onStarted);
  return (
    <div className={styles.note}>
      <p>
        {networkText.ranWithout(formatList(names))} {busy && networkText.busy}
      </p>
      <Button aria-disabled={starting || busy} onClick={() => busy || start({ ...asked, excludeArtistIds: [] })}>
        {starting ? analysisText.starting : networkText.putAllBack}
      </Button>
      <StartProblems problems={problems} />
    </div>
  );
}
