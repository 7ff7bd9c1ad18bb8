import { type ComponentType, createElement, type LazyExoticComponent, lazy, useState } from 'react';
import { StaleError, UnreachableError } from './errors.ts';
import { isReady, reportUnreachable, useRecoveries } from './reachability.ts';

/**
 * Loads code, once more if the server answers all the same. Some browsers never ask again for what failed, and an updated
 * server no longer has it: waiting does not help there, only a fresh page does.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    const part = 'A part of the page could not be loaded.';
    if (await isReady()) {
      return load().catch(() => {
        throw new StaleError(part);
      });
    }
    reportUnreachable();
    throw new UnreachableError(part);
  }
}

/**
 * A component whose code comes when it is first drawn. Where React's own lazy would remember a failure for good, this one
 * asks again with each `attempt` (a property, if it has one) and after each recovery of the server.
 */
export function lazyPart<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  let loaded: LazyExoticComponent<ComponentType<P>> | undefined;
  const tries = new Map<string, LazyExoticComponent<ComponentType<P>>>();

  function begin() {
    const part = lazy(() =>
      loadPart(load).then((module) => {
        loaded = part;
        return module;
      }),
    );
    return part;
  }

  return function Part(props: P) {
    const recoveries = useRecoveries();
    const [part] = useState(() => {
      const key = `${recoveries} ${'attempt' in props ? props.attempt : 0}`;
      const known = loaded ?? tries.get(key) ?? begin();
      tries.set(key, known);
      return known;
    });
    return createElement(part, props);
  };
}
