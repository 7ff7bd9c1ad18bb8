import { CancelButton } from '../CancelButton.tsx';
import { useAnalysisProgress } from '../useAnalysisProgress.ts';
import styles from './history.module.css';

type Props = { analysisId: string; followed: boolean; onUsed: () => void };

/** What can be done about an analysis that waits or runs. */
export function RunningEntry({ analysisId, followed, onUsed }: Props) {
  return (
    <div className={styles.delete} onClickCapture={onUsed}>
      {followed && <Follow analysisId={analysisId} />}
      <CancelButton analysisId={analysisId} />
    </div>
  );
}

/** Keeps an entry up to date; it shows nothing itself. */
function Follow({ analysisId }: { analysisId: string }) {
  useAnalysisProgress(analysisId);
  return null;
}
