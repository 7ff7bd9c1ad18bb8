import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { useComparisonQuery, useComparisonQuery$data } from '../../../__generated__/useComparisonQuery.graphql.ts';
import { freshOptions } from '../../../components/states/panelQuery.ts';
import { nameOf } from '../../../lib/artistName.ts';
import { hasSignal } from '../../../lib/clarity.ts';
import { namesApart } from '../../../lib/namesakes.ts';
import { present } from '../../../lib/present.ts';
import { whyUnjudged } from '../../../lib/unjudged.ts';
import { driverPairs, sharedBy, soundPairs, weighed } from './contrast.ts';

graphql`
  fragment useComparison_artist on Artist {
    ...namesakes_artist @relay(mask: false)
    followers
    popularity
    latestAnalysis {
      model {
        verdict
        trackCount
        artistCount
        evaluation {
          withinArtistRankCorrelation {
            value
            low
            high
          }
        }
      }
      stages {
        name
        done
      }
      drivers {
        feature
        direction
        importance
        deviation
        stability
      }
      library(first: 1) {
        totalCount
        nodes {
          contributions {
            feature
            libraryMedian
            segmentMedian
          }
        }
      }
      songsToPromote(first: 1) {
        totalCount
      }
      segment {
        trackCount
        artistCount
        popularityThreshold
      }
      collaborators(first: 50) {
        nodes {
          artist {
            id
            ...artistName_artist @relay(mask: false)
          }
        }
      }
      network {
        communities {
          artists {
            id
            ...artistName_artist @relay(mask: false)
          }
        }
      }
    }
  }
`;

/** Two analysed artists with what they share; null when either has no completed analysis. */
export function useComparison(a: string, b: string, attempt: number) {
  const data = useLazyLoadQuery<useComparisonQuery>(
    graphql`
      query useComparisonQuery($a: ID!, $b: ID!) @throwOnFieldError {
        a: artist(id: $a) {
          ...useComparison_artist @relay(mask: false)
        }
        b: artist(id: $b) {
          ...useComparison_artist @relay(mask: false)
        }
      }
    `,
    { a, b },
    freshOptions(attempt),
  );
  const nameOfSide = namesApart(present([data.a, data.b]));
  const one = data.a && sideOf(data.a, nameOfSide(data.a.id));
  const two = data.b && sideOf(data.b, nameOfSide(data.b.id));
  if (!one || !two) return null;
  return {
    a: one,
    b: two,
    drivers: driverPairs(one.drivers, two.drivers),
    sound: soundPairs(one.sound, two.sound),
    around: sharedBy(one.around, two.around),
    people: sharedBy(one.people, two.people),
  };
}

export type Comparison = NonNullable<ReturnType<typeof useComparison>>;
export type Side = Comparison['a'];

function sideOf(artist: NonNullable<useComparisonQuery$data['a']>, name: string) {
  const analysis = artist.latestAnalysis;
  if (!analysis) return null;
  const { model, segment, drivers, library, network } = analysis;
  const signal = hasSignal(model);
  return {
    id: artist.id,
    name,
    followers: artist.followers ?? null,
    popularity: artist.popularity ?? null,
    model: model ?? null,
    segment: segment ?? null,
    signal,
    drivers: weighed(drivers, signal),
    unjudged: whyUnjudged(analysis),
    songCount: library.totalCount,
    promoteCount: analysis.songsToPromote.totalCount,
    sound: library.nodes[0]?.contributions ?? [],
    people: present(analysis.collaborators.nodes).map((each) => namedOf(each.artist)),
    // Every artist of a network belongs to one of its circles; the artist is not among those around them.
    around: (network?.communities ?? [])
      .flatMap((circle) => circle.artists.map(namedOf))
      .filter(({ id }) => id !== artist.id),
  };
}

const namedOf = (artist: { readonly id: string } & Parameters<typeof nameOf>[0]) => ({
  id: artist.id,
  name: nameOf(artist),
});
