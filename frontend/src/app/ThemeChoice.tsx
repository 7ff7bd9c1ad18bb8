import { themeText } from '../lib/text/common.ts';
import styles from './ThemeChoice.module.css';
import { type Theme, useTheme } from './theme.ts';

const themes: Theme[] = ['system', 'light', 'dark'];

export function ThemeChoice() {
  const [theme, choose] = useTheme();
  return (
    <label className={styles.choice}>
      <span className="visually-hidden">{themeText.label}</span>
      <select className={styles.select} value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        {themes.map((each) => (
          <option key={each} value={each}>
            {themeText[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
