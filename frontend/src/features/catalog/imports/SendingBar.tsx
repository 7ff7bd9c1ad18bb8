import { Button } from '../../../components/Button.tsx';
import { formatBytes } from '../../../lib/bytes.ts';
import { importsText } from '../../../lib/text/imports.ts';
import styles from './imports.module.css';
import type { Sending } from './useSending.ts';

/** How much of a file is sent. */
export function SendingBar({ sending: { name, sent, size }, onStop }: { sending: Sending; onStop: () => void }) {
  const words = importsText;
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.name} role="status">
          {words.sending(name)}
        </p>
        <Button onClick={onStop}>{words.stop}</Button>
      </div>
      <progress className={styles.meter} max={size} value={sent} aria-label={words.sending(name)} />
      <p className={`${styles.soft} number`}>{words.sent(formatBytes(sent), formatBytes(size))}</p>
      <p className={styles.soft}>{words.stay}</p>
    </>
  );
}
