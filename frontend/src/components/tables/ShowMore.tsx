import { formatCount } from '../../lib/format.ts';
import { commonText } from '../../lib/text/common.ts';
import { Button } from '../Button.tsx';
import styles from './tables.module.css';

type Props = { shown: number; total: number; loading: boolean; hasMore: boolean; onMore: () => void };

/** How many rows of how many are shown, and the way to more. */
export function ShowMore({ shown, total, loading, hasMore, onMore }: Props) {
  return (
    <div className={styles.foot}>
      <p role="status">{commonText.shown(formatCount(shown), formatCount(total))}</p>
      {hasMore && (
        <Button aria-disabled={loading} onClick={() => !loading && onMore()}>
          {loading ? commonText.loadingMore : commonText.more}
        </Button>
      )}
    </div>
  );
}
