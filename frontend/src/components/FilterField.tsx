import { useEffect, useState } from 'react';
import styles from './FilterField.module.css';

/** What was typed is handed on once the typing pauses. */
const pauseMs = 200;

type Props = { label: string; value: string; onChange: (value: string) => void };

/** Narrows a list by a piece of text. */
export function FilterField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onChange(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <label className={styles.filter}>
      <span className="visually-hidden">{label}</span>
      <input
        type="search"
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}
