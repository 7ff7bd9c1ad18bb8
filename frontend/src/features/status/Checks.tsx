import { graphql, useFragment } from 'react-relay/hooks';
import type { Checks_status$key } from '../../__generated__/Checks_status.graphql.ts';
import { StateSign } from '../../components/StateSign.tsx';
import { Lede } from '../../components/states/Panel.tsx';
import { statusText } from '../../lib/text/status.ts';
import styles from './status.module.css';

/** Whether the server can do its work, and how it stands with each thing that it needs. */
export function Checks({ status }: { status: Checks_status$key }) {
  const { checks } = useFragment(
    graphql`
      fragment Checks_status on ServerStatus {
        checks {
          name
          state
          message
        }
      }
    `,
    status,
  );
  const count = (state: string) => checks.filter((check) => check.state === state).length;
  const [broken, odd] = [count('FAILED'), count('WARNING')];
  return (
    <>
      <Lede>{broken > 0 ? statusText.broken(broken) : odd > 0 ? statusText.look(odd) : statusText.fine}</Lede>
      <dl className={`${styles.rows} ${styles.checks}`}>
        {checks.map(({ name, state, message }) => (
          <div key={name}>
            <dt>{statusText.checkNames[name] ?? name}</dt>
            <dd>
              <StateSign state={state}>{statusText.states[state] ?? state}</StateSign>
              <p>{message}</p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
