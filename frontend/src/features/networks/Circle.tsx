import { graphql, useFragment } from 'react-relay/hooks';
import type { Circle_community$key } from '../../__generated__/Circle_community.graphql.ts';
import { nicheText } from '../../lib/text/niche.ts';
import styles from './networks.module.css';

const mostNames = 3;

type Props = {
  community: Circle_community$key;
  /** How many artists the largest circle has. */
  largest: number;
};

export function Circle({ community, largest }: Props) {
  const { label, size, artists } = useFragment(
    graphql`
      fragment Circle_community on Community {
        label
        size
        artists {
          name
        }
      }
    `,
    community,
  );
  const names = artists.flatMap(({ name }) => name ?? []).slice(0, mostNames);
  return (
    <li className={styles.circle}>
      <span>{label}</span>
      <span className={styles.size}>{nicheText.size(size)}</span>
      {names.length > 0 && <span className={styles.members}>{nicheText.members(names)}</span>}
      <svg className={styles.meter} aria-hidden="true">
        <rect width={`${(size / largest) * 100}%`} height="100%" />
      </svg>
    </li>
  );
}
