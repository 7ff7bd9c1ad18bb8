import { AnswerError, StaleError, UnreachableError } from '../../lib/errors.ts';
import { statesText } from '../../lib/text/common.ts';
import { Button } from '../Button.tsx';
import styles from './states.module.css';

type Props = { error: Error; onRetry: () => void };

export function ErrorState({ error, onRetry }: Props) {
  const stale = error instanceof StaleError;
  const kind = stale ? 'stale' : error instanceof UnreachableError ? 'unreachable' : 'failed';
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.noticeTitle}>{statesText[kind]}</p>
      <p>{statesText[`${kind}Next`]}</p>
      {kind === 'failed' && <p className={styles.detail}>{error.message}</p>}
      {error instanceof AnswerError && error.requestId && (
        <p className={styles.detail}>
          {statesText.requestId} <code className={styles.requestId}>{error.requestId}</code>
        </p>
      )}
      <Button onClick={stale ? () => window.location.reload() : onRetry}>
        {stale ? statesText.reload : statesText.retry}
      </Button>
    </div>
  );
}
