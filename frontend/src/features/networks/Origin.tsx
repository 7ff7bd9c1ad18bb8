import { graphql, useFragment } from 'react-relay/hooks';
import type { Origin_reproduction$key } from '../../__generated__/Origin_reproduction.graphql.ts';
import { artistText } from '../../lib/text/artist.ts';
import { nicheText } from '../../lib/text/niche.ts';
import styles from './networks.module.css';

/** What it takes to get the same figures again. */
export function Origin({ reproduction }: { reproduction: Origin_reproduction$key }) {
  const data = useFragment(
    graphql`
      fragment Origin_reproduction on Reproduction {
        randomSeed
        dataHash
        methodVersion
        sources
      }
    `,
    reproduction,
  );
  const words = nicheText;
  return (
    <details className={styles.origin}>
      <summary>{words.reproduction}</summary>
      <dl>
        <dt>{words.method}</dt>
        <dd>{data.methodVersion}</dd>
        <dt>{words.seed}</dt>
        <dd>{data.randomSeed}</dd>
        <dt>{words.hash}</dt>
        <dd>
          <code>{data.dataHash}</code>
        </dd>
        <dt>{words.sources}</dt>
        <dd>{data.sources.map((source) => artistText.sources[source] ?? source).join(', ')}</dd>
      </dl>
    </details>
  );
}
