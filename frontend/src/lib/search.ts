import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import { navigate } from 'wouter/use-browser-location';

/** A text kept in the address, so that a link or a reload restores it; an empty one leaves no trace. */
export function useParam(name: string): [string, (next: string) => void] {
  const [params] = useSearchParams();
  const set = useCallback(
    (next: string) => {
      const address = new URL(window.location.href);
      if (next) address.searchParams.set(name, next);
      else address.searchParams.delete(name);
      navigate(address.pathname + address.search + address.hash, { replace: true });
    },
    [name],
  );
  return [params.get(name) ?? '', set];
}

/**
 * A choice kept in the address, so that a link or a reload restores it. Anything unknown there counts as the default,
 * and the default leaves no trace.
 */
export function useChoice<T extends string>(name: string, choices: readonly T[], fallback: T): [T, (next: T) => void] {
  const [given, set] = useParam(name);
  const value = choices.find((choice) => choice === given) ?? fallback;
  return [value, useCallback((next: T) => set(next === fallback ? '' : next), [set, fallback])];
}
