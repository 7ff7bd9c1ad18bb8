import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import { navigate } from 'wouter/use-browser-location';

/** A value kept in the address, so that a link or a reload restores it; null where the address says nothing of it. */
export function useParameter(name: string): [string | null, (next: string | null) => void] {
  const [params] = useSearchParams();
  const set = useCallback(
    (next: string | null) => {
      const address = new URL(window.location.href);
      if (next === null) address.searchParams.delete(name);
      else address.searchParams.set(name, next);
      navigate(address.pathname + address.search + address.hash, { replace: true });
    },
    [name],
  );
  return [params.get(name), set];
}

/** A choice kept in the address. Anything unknown there counts as the default, and the default leaves no trace. */
export function useChoice<T extends string>(name: string, choices: readonly T[], fallback: T): [T, (next: T) => void] {
  const [given, setGiven] = useParameter(name);
  const value = choices.find((choice) => choice === given) ?? fallback;
  const set = useCallback((next: T) => setGiven(next === fallback ? null : next), [setGiven, fallback]);
  return [value, set];
}
