import { Link } from 'wouter';
import { artistPath } from '../../../lib/paths.ts';
import { compareText } from '../../../lib/text/compare.ts';
import styles from './comparison.module.css';
import type { Named } from './contrast.ts';

const shown = 12;

type Props = { title: string; none: string; people: readonly Named[] };

export function SharedPeople({ title, none, people }: Props) {
  const more = people.length - shown;
  return (
    <div className={styles.people}>
      <h3>
        {title} ({people.length})
      </h3>
      {people.length === 0 ? <p>{none}</p> : <Names people={people.slice(0, shown)} />}
      {more > 0 && (
        <details>
          <summary>{compareText.more(more)}</summary>
          <Names people={people.slice(shown)} />
        </details>
      )}
    </div>
  );
}

function Names({ people }: { people: readonly Named[] }) {
  return (
    <ul>
      {people.map(({ id, name }) => (
        <li key={id}>
          <Link href={artistPath(id)}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
