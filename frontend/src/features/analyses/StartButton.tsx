import type { ComponentProps } from 'react';
import { Button } from '../../components/Button.tsx';
import { useStartAnalysis } from '../../lib/startAnalysis.ts';
import { analysisText } from '../../lib/text/analysis.ts';
import styles from './analyses.module.css';

type Props = { artistId: string; children: string; look?: ComponentProps<typeof Button>['look'] };

export function StartButton({ artistId, children, look }: Props) {
  const { start, starting, problems } = useStartAnalysis();
  return (
    <div className={styles.action}>
      <Button look={look} aria-disabled={starting} onClick={() => start({ artistId })}>
        {starting ? analysisText.starting : children}
      </Button>
      <p role="alert" className={styles.problem}>
        {problems.length > 0 && [analysisText.notStarted, ...problems.map(({ message }) => message)].join(' ')}
      </p>
    </div>
  );
}
