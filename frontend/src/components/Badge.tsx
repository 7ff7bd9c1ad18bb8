import type { ReactNode } from 'react';
import styles from './Badge.module.css';

type Props = { children: ReactNode; title?: string };

export function Badge({ children, title }: Props) {
  return (
    <span className={styles.badge} title={title}>
      {children}
    </span>
  );
}
