import { useEffect, useState } from 'react';
import { networkText } from '../../lib/text/network.ts';
import styles from './list.module.css';

/** Browsers refuse to change the address with every letter of a fast typist. */
const pauseMs = 250;

type Props = { value: string; onChange: (value: string) => void };

/** Text to find names by; what is typed is told after a short pause. */
export function NameField({ value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  if (value !== told) {
    // Changed from elsewhere, or our own change has arrived.
    setTold(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <label className={styles.find}>
      {networkText.find}
      <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </label>
  );
}
