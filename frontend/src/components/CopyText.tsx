import { useState } from 'react';
import { Button } from './Button.tsx';
import styles from './CopyText.module.css';

type Props = {
  text: string;
  words: { copy: string; copied: string };
  /** What the button is called for those who do not see what stands beside it. */
  label: string;
};

/** Lines to take elsewhere. Browsers copy for pages that came safely only; elsewhere the lines can still be marked. */
export function CopyText({ text, words, label }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className={styles.copy}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: lines wider than their place are scrolled with the keyboard, too */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
      {window.isSecureContext && (
        <Button aria-label={label} onClick={copy}>
          {words.copy}
        </Button>
      )}
      <p role="status">{copied && words.copied}</p>
    </div>
  );
}
