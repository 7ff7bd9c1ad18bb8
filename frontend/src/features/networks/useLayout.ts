import { useEffect, useState } from 'react';
import { type Layout, layoutSteps } from './layout.ts';
import type { Network } from './network.ts';

/** What the layout may take at a time, so that the page answers meanwhile. */
const sliceMs = 8;

/** The network's layout once it is worked out. */
export function useLayout(network: Network) {
  const [done, setDone] = useState<{ network: Network; layout: Layout }>();
  useEffect(() => {
    const steps = layoutSteps(network);
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const until = performance.now() + sliceMs;
      while (performance.now() < until) {
        const step = steps.next();
        if (step.done) return setDone({ network, layout: step.value });
      }
      timer = setTimeout(work);
    };
    work();
    return () => clearTimeout(timer);
  }, [network]);
  return done?.network === network ? done.layout : undefined;
}
