import { reportRefused, useKey } from '../../lib/access.ts';
import { AnswerError, StaleError, UnreachableError } from '../../lib/errors.ts';
import { statesText } from '../../lib/text/common.ts';
import { Button } from '../Button.tsx';
import styles from './states.module.css';

type Props = { error: Error; onRetry: () => void };

export function ErrorState({ error, onRetry }: Props) {
  const stale = error instanceof StaleError;
  const answer = error instanceof AnswerError ? error : undefined;
  const kind = stale
    ? 'stale'
    : error instanceof UnreachableError
      ? 'unreachable'
      : answer?.refused
        ? 'refused'
        : 'failed';
  const key = useKey();
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.noticeTitle}>{statesText[kind]}</p>
      <p>{statesText[`${kind}Next`]}</p>
      {(kind === 'failed' || kind === 'refused') && <p className={styles.detail}>{error.message}</p>}
      {answer?.requestId && (
        <p className={styles.detail}>
          {statesText.requestId} <code className={styles.requestId}>{answer.requestId}</code>
        </p>
      )}
      {kind === 'refused' ? (
        <Button onClick={() => reportRefused(key)}>{statesText.otherKey}</Button>
      ) : (
        <Button onClick={stale ? () => window.location.reload() : onRetry}>
          {stale ? statesText.reload : statesText.retry}
        </Button>
      )}
    </div>
  );
}
