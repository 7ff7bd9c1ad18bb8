import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import { navigate } from 'wouter/use-browser-location';

/**
 * A choice kept in the address, so that a link or a reload restores it. Anything unknown there counts as the default,
 * and the default leaves no trace.
 */
export function useChoice<T extends string>(name: string, choices: readonly T[], fallback: T): [T, (next: T) => void] {
  const [params] = useSearchParams();
  const given = params.get(name);
  const value = choices.find((choice) => choice === given) ?? fallback;
  const set = useCallback(
    (next: T) => {
      const address = new URL(window.location.href);
      if (next === fallback) address.searchParams.delete(name);
      else address.searchParams.set(name, next);
      navigate(address.pathname + address.search + address.hash, { replace: true });
    },
    [name, fallback],
  );
  return [value, set];
}
