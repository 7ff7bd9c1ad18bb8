import { graphql, useFragment } from 'react-relay/hooks';
import type { CatalogFacts_query$key } from '../../__generated__/CatalogFacts_query.graphql.ts';
import { type Fact, Facts } from '../../components/Facts.tsx';
import { formatCount, formatShare, formatTime } from '../../lib/format.ts';
import { homeText } from '../../lib/text/home.ts';
import styles from './catalog.module.css';

/** How much the catalog holds, and since when. */
export function CatalogFacts({ query }: { query: CatalogFacts_query$key }) {
  const { catalog } = useFragment(
    graphql`
      fragment CatalogFacts_query on Query {
        catalog {
          artistCount
          trackCount
          segmentCount
          tracksWithFeatures
          updatedAt
        }
      }
    `,
    query,
  );
  const words = homeText;
  const facts: Fact[] = [
    { value: formatCount(catalog.artistCount), label: words.artists(catalog.artistCount) },
    { value: formatCount(catalog.trackCount), label: words.tracks(catalog.trackCount) },
    {
      value: formatShare(catalog.trackCount === 0 ? 0 : catalog.tracksWithFeatures / catalog.trackCount),
      label: words.withFeatures,
    },
  ];
  if (catalog.segmentCount > 0) {
    facts.push({ value: formatCount(catalog.segmentCount), label: words.segments(catalog.segmentCount) });
  }
  return (
    <>
      {catalog.artistCount === 0 ? <p>{words.emptyCatalog}</p> : <Facts facts={facts} />}
      {catalog.updatedAt && <p className={styles.soft}>{words.updated(formatTime(catalog.updatedAt))}</p>}
    </>
  );
}
