import { UnreachableError } from '../../lib/errors.ts';
import { statesText } from '../../lib/text/common.ts';
import { Button } from '../Button.tsx';
import styles from './states.module.css';

type Props = { error: Error; onRetry: () => void };

export function ErrorState({ error, onRetry }: Props) {
  const unreachable = error instanceof UnreachableError;
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.noticeTitle}>{unreachable ? statesText.unreachable : statesText.failed}</p>
      <p>{unreachable ? statesText.unreachableNext : statesText.failedNext}</p>
      {!unreachable && <p className={styles.detail}>{error.message}</p>}
      <Button onClick={onRetry}>{statesText.retry}</Button>
    </div>
  );
}
