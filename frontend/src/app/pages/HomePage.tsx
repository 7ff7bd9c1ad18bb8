import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useLocation } from 'wouter';
import type { HomePageCatalogQuery } from '../../__generated__/HomePageCatalogQuery.graphql.ts';
import type { HomePageFeaturedQuery } from '../../__generated__/HomePageFeaturedQuery.graphql.ts';
import type { HomePageSourcesQuery } from '../../__generated__/HomePageSourcesQuery.graphql.ts';
import { Part } from '../../components/states/Part.tsx';
import { freshOptions } from '../../components/states/panelQuery.ts';
import { ArtistSearch } from '../../features/artists/ArtistSearch.tsx';
import { FeaturedArtists } from '../../features/artists/FeaturedArtists.tsx';
import { CatalogFacts } from '../../features/catalog/CatalogFacts.tsx';
import { SourceList } from '../../features/catalog/SourceList.tsx';
import { artistPath } from '../../lib/paths.ts';
import { commonText } from '../../lib/text/common.ts';
import { homeText } from '../../lib/text/home.ts';
import { HeroDrawing } from './HeroDrawing.tsx';
import styles from './pages.module.css';

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
      <Part rows={6} rowHeight={64}>
        {(attempt) => <Featured attempt={attempt} />}
      </Part>
      <div className={styles.columns}>
        <section className={styles.block} aria-labelledby="catalog">
          <h2 id="catalog">{homeText.catalog}</h2>
          <Part rows={2} rowHeight={64}>
            {(attempt) => <Catalog attempt={attempt} />}
          </Part>
        </section>
        <Part rows={5} rowHeight={64}>
          {(attempt) => <Sources attempt={attempt} />}
        </Part>
      </div>
    </>
  );
}

type Attempt = { attempt: number };
function Featured({ attempt }: Attempt) {
  const query = graphql`
    query HomePageFeaturedQuery {
      ...FeaturedArtists_query
    }
  `;
  return <FeaturedArtists query={useLazyLoadQuery<HomePageFeaturedQuery>(query, {}, freshOptions(attempt))} />;
}

function Catalog({ attempt }: Attempt) {
  const query = graphql`
    query HomePageCatalogQuery {
      ...CatalogFacts_query
    }
  `;
  return <CatalogFacts query={useLazyLoadQuery<HomePageCatalogQuery>(query, {}, freshOptions(attempt))} />;
}

function Sources({ attempt }: Attempt) {
  const query = graphql`
    query HomePageSourcesQuery {
      ...SourceList_query
    }
  `;
  return <SourceList query={useLazyLoadQuery<HomePageSourcesQuery>(query, {}, freshOptions(attempt))} />;
}
