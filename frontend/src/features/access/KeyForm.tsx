import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { goOnWith, useKey } from '../../lib/access.ts';
import { accessText } from '../../lib/text/access.ts';
import { commonText } from '../../lib/text/common.ts';
import styles from './KeyForm.module.css';
import { tryKey } from './tryKey.ts';

/** Stands in place of the page when the server does not take the key, or wants one. */
export default function KeyForm(_: { attempt: number }) {
  const lapsed = useKey() !== undefined;
  const [typed, setTyped] = useState('');
  const [checking, setChecking] = useState(false);
  const [problem, setProblem] = useState(lapsed ? accessText.problems.lapsed : '');
  const [needless, setNeedless] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => {
    field.current?.focus();
    // Where anyone may read, a reader who is asked for a key must be able to leave it at that.
    void tryKey(undefined).then((verdict) => setNeedless(verdict === 'taken'));
  }, []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (checking) return;
    const key = typed.trim();
    setProblem('');
    setChecking(true);
    const verdict = key ? await tryKey(key) : 'empty';
    setChecking(false);
    if (verdict === 'taken') return leaveWith(key);
    setProblem(accessText.problems[verdict]);
    field.current?.focus();
  };

  return (
    <div className={styles.place}>
      <title>{commonText.title(accessText.title)}</title>
      <h1>{accessText.title}</h1>
      <div className={styles.how}>
        <p>{accessText.intro}</p>
        <code className={styles.command}>{accessText.command}</code>
      </div>
      <form className={styles.form} onSubmit={submit} noValidate>
        <label htmlFor={`${id}-field`}>{accessText.label}</label>
        <input
          ref={field}
          id={`${id}-field`}
          className={styles.field}
          type="password"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem ${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
        <p id={`${id}-hint`} className={styles.hint}>
          {accessText.hint}
        </p>
        <div className={styles.ways}>
          <Button type="submit" look="primary" aria-disabled={checking}>
            {checking ? accessText.checking : accessText.enter}
          </Button>
          {needless && <Button onClick={() => leaveWith(undefined)}>{accessText.without}</Button>}
        </div>
        {needless && <p className={styles.hint}>{accessText.withoutHelp}</p>}
      </form>
    </div>
  );
}

/** The page comes in place of the form, and the keyboard starts at its top. */
function leaveWith(key: string | undefined) {
  document.getElementById('content')?.focus({ preventScroll: true });
  goOnWith(key);
}
