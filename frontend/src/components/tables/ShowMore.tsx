import { useState } from 'react';
import { formatCount } from '../../lib/format.ts';
import { commonText } from '../../lib/text/common.ts';
import { Button } from '../Button.tsx';
import styles from './tables.module.css';

type Props = {
  shown: number;
  total: number;
  loading: boolean;
  hasMore: boolean;
  /** Asks for more, and says when it came or why it did not. */
  onMore: (onComplete: (error: Error | null) => void) => void;
};

/** How many rows of how many are shown, and the way to more. */
export function ShowMore({ shown, total, loading, hasMore, onMore }: Props) {
  const [failed, setFailed] = useState(false);
  const more = () => {
    setFailed(false);
    onMore((error) => setFailed(error !== null));
  };
  return (
    <div className={styles.foot}>
      <p role="status">{commonText.shown(formatCount(shown), formatCount(total))}</p>
      {hasMore && (
        <Button aria-disabled={loading} onClick={() => !loading && more()}>
          {loading ? commonText.loadingMore : commonText.more}
        </Button>
      )}
      {failed && <p role="alert">{commonText.moreFailed}</p>}
    </div>
  );
}
