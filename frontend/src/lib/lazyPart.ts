import { type ComponentType, createElement, type LazyExoticComponent, lazy, useState } from 'react';
import { UnreachableError } from './errors.ts';
import { reportUnreachable, useRecoveries } from './reachability.ts';

/**
 * A component whose code comes when it is first drawn. Where React's own lazy would remember a failure for good, this one
 * asks again with each `attempt` (a property, if it has one) and after each recovery of the server.
 */
export function lazyPart<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  let loaded: LazyExoticComponent<ComponentType<P>> | undefined;
  const tries = new Map<string, LazyExoticComponent<ComponentType<P>>>();

  function begin() {
    const part = lazy(() =>
      load().then(
        (module) => {
          loaded = part;
          return module;
        },
        () => {
          reportUnreachable();
          throw new UnreachableError('A part of the page could not be loaded.');
        },
      ),
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
