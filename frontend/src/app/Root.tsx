import { useMemo } from 'react';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { useKey } from '../lib/access.ts';
import { App } from './App.tsx';
import { createEnvironment } from './environment.ts';

/** Another key begins anew: what was read or refused with the one before is not kept. */
export function Root() {
  const key = useKey();
  const environment = useMemo(() => createEnvironment(key), [key]);
  return (
    <RelayEnvironmentProvider environment={environment}>
      <App />
    </RelayEnvironmentProvider>
  );
}
