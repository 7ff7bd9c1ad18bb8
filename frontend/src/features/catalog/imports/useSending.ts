import { useEffect, useRef, useState } from 'react';
import { useKey } from '../../../lib/access.ts';
import { fileProblem } from './fileProblem.ts';
import { StoppedError, sendFile } from './sendFile.ts';

export type Sending = { name: string; sent: number; size: number };

/** Checks and sends one file at a time. */
export function useSending(limit: number, onArrived: (importId: string) => void) {
  const key = useKey();
  const [sending, setSending] = useState<Sending>();
  const [note, setNote] = useState<{ text: string; problem: boolean }>();
  const stop = useRef<(() => void) | undefined>(undefined);

  // Who leaves the page stops sending; nothing else would ever end it.
  useEffect(() => () => stop.current?.(), []);

  const send = async (file: File) => {
    setNote(undefined);
    const problem = await fileProblem(file, limit);
    if (problem) return setNote({ text: problem, problem: true });
    const size = file.size;
    setSending({ name: file.name, sent: 0, size });
    const running = sendFile(file, key, (sent) => setSending({ name: file.name, sent, size }));
    stop.current = running.stop;
    try {
      onArrived(await running.done);
    } catch (error) {
      setNote({ text: (error as Error).message, problem: !(error instanceof StoppedError) });
    }
    stop.current = undefined;
    setSending(undefined);
  };
  const refuse = (text: string) => setNote({ text, problem: true });
  return { sending, note, send, refuse, stop: () => stop.current?.() };
}
