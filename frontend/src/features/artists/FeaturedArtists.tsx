import { graphql, useFragment } from 'react-relay/hooks';
import type { FeaturedArtists_query$key } from '../../__generated__/FeaturedArtists_query.graphql.ts';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { homeText } from '../../lib/text/home.ts';
import { FeaturedArtist } from './FeaturedArtist.tsx';
import styles from './FeaturedArtists.module.css';

export function FeaturedArtists({ query }: { query: FeaturedArtists_query$key }) {
  const { featuredArtists } = useFragment(
    graphql`
      fragment FeaturedArtists_query on Query {
        featuredArtists(first: 6) {
          id
          ...FeaturedArtist_artist
        }
      }
    `,
    query,
  );
  return (
    <section className={styles.featured} aria-labelledby="featured">
      <h2 id="featured">{homeText.featured}</h2>
      {featuredArtists.length === 0 ? (
        <EmptyState title={homeText.noFeatured}>
          <p>{homeText.noFeaturedNext}</p>
        </EmptyState>
      ) : (
        <>
          <p className={styles.intro}>{homeText.featuredIntro}</p>
          <ul className={styles.list}>
            {featuredArtists.map((artist) => (
              <FeaturedArtist key={artist.id} artist={artist} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
