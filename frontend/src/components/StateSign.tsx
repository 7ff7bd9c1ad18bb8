import { sourceStates } from '../lib/text/sourceStates.ts';
import styles from './StateSign.module.css';

const signs: Record<string, string> = {
  AVAILABLE: 'M5.5 10.5l3 3 6-6.5',
  NOT_CONFIGURED: 'M6.5 10h7',
  CLOSED_TO_THIS_APP: 'M6.5 6.5l7 7m0-7l-7 7',
  QUOTA_EXCEEDED: 'M10 5.5v5l3 2',
  UNREACHABLE: 'M10 5.5v5.5m0 2.6v.4',
  OK: 'M5.5 10.5l3 3 6-6.5',
  WARNING: 'M10 5.5v5.5m0 2.6v.4',
  FAILED: 'M6.5 6.5l7 7m0-7l-7 7',
};

type Props = { state: string; children?: string };

/** A state as a sign and a word, or in other words where they are given. */
export function StateSign({ state, children = sourceStates[state] ?? state }: Props) {
  return (
    <span className={styles.state} data-state={state}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8.5" />
        <path d={signs[state] ?? ''} />
      </svg>
      {children}
    </span>
  );
}
