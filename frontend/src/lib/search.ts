import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/**
 * A choice kept in the address, so that a link or a reload restores it. Anything unknown there counts as the default,
 * and the default leaves no trace.
 */
export function useChoice<T extends string>(name: string, choices: readonly T[], fallback: T): [T, (next: T) => void] {
  const [params, setParams] = useSearchParams();
  const given = params.get(name);
  const value = choices.find((choice) => choice === given) ?? fallback;
  const set = useCallback(
    (next: T) =>
      setParams(
        (old) => {
          const changed = new URLSearchParams(old);
          if (next === fallback) changed.delete(name);
          else changed.set(name, next);
          return changed;
        },
        { replace: true },
      ),
    [name, fallback, setParams],
  );
  return [value, set];
}
