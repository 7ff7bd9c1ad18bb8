import styles from './Facts.module.css';

export type Fact = { value: string; label: string; help?: string };

/** Key figures, each with what it counts. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ value, label, help }) => (
        <div key={label} className={styles.fact}>
          <dt>
            {label}
            {help && <span className={styles.help}>{help}</span>}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
