import { type CSSProperties, useState } from 'react';
import { hueOf, initialsOf } from '../lib/colour.ts';
import styles from './Avatar.module.css';

type Props = { name: string; imageUrl?: string | null; size?: number };

/** The content policy lets in pictures from here, and from the hosts of the sources that the operator turned on. */
const isPicture = (url: string) => /^(\/(?!\/)|data:|https:)/.test(url);

/** The artist's picture, or else the initials. The name always stands beside it, so it says nothing by itself. */
export function Avatar({ name, imageUrl, size = 40 }: Props) {
  const [broken, setBroken] = useState<string>();
  const look = { width: size, height: size, '--hue': hueOf(name) } as CSSProperties;
  if (imageUrl && isPicture(imageUrl) && imageUrl !== broken) {
    const onError = () => setBroken(imageUrl);
    return <img className={styles.avatar} style={look} src={imageUrl} alt="" loading="lazy" onError={onError} />;
  }
  return (
    <svg className={styles.avatar} style={look} viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" className={styles.ground} />
      <text x="20" y="21" className={styles.initials}>
        {initialsOf(name)}
      </text>
    </svg>
  );
}
