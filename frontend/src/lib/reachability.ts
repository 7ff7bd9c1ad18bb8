import { useSyncExternalStore } from 'react';

const checkEveryMs = 1500;
const listeners = new Set<() => void>();
let reachable = true;
let recoveries = 0;

function set(next: boolean) {
  if (next === reachable) return;
  reachable = next;
  if (next) recoveries += 1;
  for (const listener of listeners) listener();
}

export async function isReady() {
  const answer = await fetch('/health/ready', { cache: 'no-store' }).catch(() => undefined);
  return answer?.ok ?? false;
}

async function watch() {
  while (!reachable) {
    await new Promise((resolve) => setTimeout(resolve, checkEveryMs));
    set(await isReady());
  }
}

/** Says that a request did not get through; from then on the server is asked until it answers. */
export function reportUnreachable() {
  if (!reachable) return;
  set(false);
  void watch();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether the server answers, as far as we know. */
export const useReachable = () => useSyncExternalStore(subscribe, () => reachable);

/** How often the server came back; what failed for want of it tries again when this rises. */
export const useRecoveries = () => useSyncExternalStore(subscribe, () => recoveries);
