import styles from './Choice.module.css';

type Props<T extends string> = {
  label: string;
  /** What can be chosen, each with its words. */
  choices: Record<T, string>;
  value: T;
  onChoose: (value: T) => void;
};

/** A few exclusive choices side by side. */
export function Choice<T extends string>({ label, choices, value, onChoose }: Props<T>) {
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{label}</legend>
      {(Object.keys(choices) as T[]).map((each) => (
        <button key={each} type="button" aria-pressed={each === value} onClick={() => onChoose(each)}>
          {choices[each]}
        </button>
      ))}
    </fieldset>
  );
}
