import { Component, type ErrorInfo, type ReactNode, useCallback, useEffect, useState } from 'react';
import { UnreachableError } from '../../lib/errors.ts';
import { useRecoveries } from '../../lib/reachability.ts';
import { ErrorState } from './ErrorState.tsx';

type CatchProps = { children: ReactNode; onCatch: (error: Error) => void };

class Catch extends Component<CatchProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error, _info: ErrorInfo) {
    this.props.onCatch(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

type Props = {
  /** Draws the panel; `attempt` rises with each retry and serves as the query's fetch key. */
  children: (attempt: number) => ReactNode;
  /** Shows nothing in place of what failed: the rest does without it. */
  quiet?: boolean;
};

/**
 * Keeps a failure inside its panel: says what happened and offers to try again. What failed because the server could not
 * be reached tries again by itself once the server is back.
 */
export function PanelBoundary({ children, quiet = false }: Props) {
  const [attempt, setAttempt] = useState(0);
  const [error, setError] = useState<Error>();
  const recoveries = useRecoveries();
  const retry = useCallback(() => {
    setError(undefined);
    setAttempt((count) => count + 1);
  }, []);
  const unreachable = error instanceof UnreachableError;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a recovery is what this waits for
  useEffect(() => {
    if (unreachable) retry();
  }, [recoveries]);

  if (error) return quiet ? null : <ErrorState error={error} onRetry={retry} />;
  return (
    <Catch key={attempt} onCatch={setError}>
      {children(attempt)}
    </Catch>
  );
}
