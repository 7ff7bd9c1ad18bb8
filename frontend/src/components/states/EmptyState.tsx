import type { ReactNode } from 'react';
import styles from './states.module.css';

type Props = { title: string; children?: ReactNode };

export function EmptyState({ title, children }: Props) {
  return (
    <div className={styles.notice}>
      <p className={styles.noticeTitle}>{title}</p>
      {children}
    </div>
  );
}
