import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Props = Omit<ComponentProps<'button'>, 'className'> & { look?: 'plain' | 'primary' };

export function Button({ look = 'plain', ...rest }: Props) {
  return <button type="button" className={`${styles.button} ${look === 'primary' ? styles.primary : ''}`} {...rest} />;
}
