import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { formatBytes } from '../../../lib/bytes.ts';
import { importsText } from '../../../lib/text/imports.ts';
import styles from './imports.module.css';
import { SendingBar } from './SendingBar.tsx';
import { useSending } from './useSending.ts';

type Props = { limit: number; onArrived: (importId: string) => void };

/** Where a file is dropped or chosen, and what comes of sending it. */
export function FileDrop({ limit, onArrived }: Props) {
  const { sending, note, send, refuse, stop } = useSending(limit, onArrived);
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const words = importsText;

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (sending) return;
    const [file, ...others] = event.dataTransfer.files;
    if (others.length > 0) refuse(words.problems.several);
    else if (file) void send(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button does the same for everybody
    <div
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {sending ? (
        <SendingBar sending={sending} onStop={stop} />
      ) : (
        <>
          <p className={styles.ways}>
            <span className={styles.mouse}>{words.drop}</span>
            <Button look="primary" aria-describedby={`${id}-limit`} onClick={() => field.current?.click()}>
              {words.choose}
            </Button>
          </p>
          <p id={`${id}-limit`} className={styles.soft}>
            {words.limit(formatBytes(limit))}
          </p>
          <input
            ref={field}
            type="file"
            hidden
            accept={words.accept}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void send(file);
              // The same file can be chosen again once it was put right.
              currentTarget.value = '';
            }}
          />
        </>
      )}
      <p role="alert" className={styles.note} data-problem={note?.problem}>
        {note?.text}
      </p>
    </div>
  );
}
