import { Suspense } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useLocation } from 'wouter';
import type { HomePageQuery } from '../../__generated__/HomePageQuery.graphql.ts';
import { PanelBoundary } from '../../components/states/PanelBoundary.tsx';
import { Skeleton } from '../../components/states/Skeleton.tsx';
import { ArtistSearch } from '../../features/artists/ArtistSearch.tsx';
import { FeaturedArtists } from '../../features/artists/FeaturedArtists.tsx';
import { CatalogFacts } from '../../features/catalog/CatalogFacts.tsx';
import { SourceList } from '../../features/catalog/SourceList.tsx';
import { artistPath } from '../../lib/paths.ts';
import { commonText } from '../../lib/text/common.ts';
import { homeText } from '../../lib/text/home.ts';
import { HeroDrawing } from './HeroDrawing.tsx';
import styles from './pages.module.css';

const query = graphql`
  query HomePageQuery {
    ...FeaturedArtists_query
    ...CatalogFacts_query
    ...SourceList_query
  }
`;

/** Takes an attempt, as all pages do, though only its contents can fail after it has come. */
export default function HomePage(_: { attempt: number }) {
  const [, navigate] = useLocation();
  return (
    <>
      <title>{commonText.product}</title>
      <div className={styles.hero}>
        <div className={styles.pitch}>
          <h1>{homeText.title}</h1>
          <p className={styles.intro}>{homeText.intro}</p>
          <ArtistSearch onChoose={(id) => navigate(artistPath(id))} />
        </div>
        <HeroDrawing />
      </div>
      <div className={styles.contents}>
        <PanelBoundary>
          {(attempt) => (
            <Suspense fallback={<Skeleton rows={6} rowHeight={64} />}>
              <Contents attempt={attempt} />
            </Suspense>
          )}
        </PanelBoundary>
      </div>
    </>
  );
}

function Contents({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<HomePageQuery>(
    query,
    {},
    { fetchKey: attempt, fetchPolicy: attempt === 0 ? 'store-and-network' : 'network-only' },
  );
  return (
    <>
      <FeaturedArtists query={data} />
      <div className={styles.columns}>
        <section className={styles.block} aria-labelledby="catalog">
          <h2 id="catalog">{homeText.catalog}</h2>
          <CatalogFacts query={data} />
        </section>
        <SourceList query={data} />
      </div>
    </>
  );
}
