import { CopyText } from '../../components/CopyText.tsx';
import { switchOnText } from '../../lib/text/switchOn.ts';
import styles from './sources.module.css';

/** What the operator sets so that a live source can be asked. */
export function SwitchOn({ kind, name }: { kind: string; name: string }) {
  const words = switchOnText;
  const settings = words.sources[kind]?.settings ?? [];
  return (
    <div className={styles.switchOn}>
      <h4>{words.title}</h4>
      <p>{words.where}</p>
      <CopyText
        text={settings.map(([setting, example]) => `${setting}=${example}`).join('\n')}
        words={words}
        label={words.copyOf(name)}
      />
      <dl className={styles.settings}>
        {settings.map(([setting, , meaning]) => (
          <div key={setting}>
            <dt>
              <code>{setting}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
