import { isRunning } from './running.ts';

const askEveryMs = 1000;

type Sink = {
  next: (status: string | undefined) => void;
  error: () => void;
  complete: () => void;
};

type Ways = {
  /** Listens to the live stream. */
  stream: (sink: Sink) => { dispose: () => void };
  /** Asks once how it stands. */
  ask: (sink: Sink) => void;
  /** Hears that the stream ended too early, and it is asked every second instead. */
  onAsking?: () => void;
  /** Hears, once, that nothing more will come of it. */
  onEnded?: () => void;
};

/** Follows what waits or runs until it has ended, over the stream and, where that breaks, by asking; gives what stops it. */
export function followProgress({ stream, ask, onAsking, onEnded }: Ways) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = false;
  let ended = false;
  const next = (status: string | undefined) => {
    if (left || ended || !status || isRunning(status)) return;
    ended = true;
    onEnded?.();
  };
  const askNow = () => {
    if (left || ended) return;
    onAsking?.();
    ask({ next, error: askLater, complete: askLater });
  };
  const askLater = () => {
    timer = setTimeout(askNow, askEveryMs);
  };
  const live = stream({ next, error: askLater, complete: askNow });
  return () => {
    left = true;
    clearTimeout(timer);
    live.dispose();
  };
}
