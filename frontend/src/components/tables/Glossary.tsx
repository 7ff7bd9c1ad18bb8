import styles from './tables.module.css';

/** What the columns above mean. */
export function Glossary({ terms }: { terms: readonly (readonly [term: string, meaning: string])[] }) {
  return (
    <dl className={styles.glossary}>
      {terms.map(([term, meaning]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}.</dd>
        </div>
      ))}
    </dl>
  );
}
