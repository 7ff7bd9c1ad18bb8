import { graphql } from 'react-relay/hooks';
import type { useChangesQuery, useChangesQuery$data } from '../../../__generated__/useChangesQuery.graphql.ts';
import { useAnalysisQuery } from '../../../components/states/panelQuery.ts';
import { nameOf } from '../../../lib/artistName.ts';
import { hasSignal } from '../../../lib/clarity.ts';
import { present } from '../../../lib/present.ts';
import { changesBetween, type Findings } from './changes.ts';

graphql`
  fragment useChanges_analysis on Analysis {
    model {
      verdict
      evaluation {
        withinArtistRankCorrelation {
          value
          low
          high
        }
      }
    }
    drivers {
      feature
      direction
      importance
      deviation
      stability
    }
    songsToPromote(first: 100) {
      pageInfo {
        hasNextPage
      }
      nodes {
        gap
        track {
          id
          name
        }
      }
    }
    collaborators(first: 20) {
      pageInfo {
        hasNextPage
      }
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
`;

/** What changed between two analyses; null when one of them is not kept any more. */
export function useChanges(from: string, to: string, attempt: number) {
  const { before, after } = useAnalysisQuery<useChangesQuery>(
    graphql`
      query useChangesQuery($from: ID!, $to: ID!) @throwOnFieldError {
        before: analysis(id: $from) {
          ...useChanges_analysis @relay(mask: false)
        }
        after: analysis(id: $to) {
          ...useChanges_analysis @relay(mask: false)
        }
      }
    `,
    { from, to },
    attempt,
  );
  return before && after ? changesBetween(findingsOf(before), findingsOf(after)) : null;
}

const findingsOf = ({
  model,
  drivers,
  songsToPromote,
  collaborators,
  network,
}: NonNullable<useChangesQuery$data['before']>): Findings => ({
  verdict: model?.verdict ?? null,
  skill: model?.evaluation.withinArtistRankCorrelation ?? null,
  signal: hasSignal(model),
  drivers,
  songs: present(songsToPromote.nodes).map(({ gap, track }) => ({ ...track, gap })),
  songsGoOn: songsToPromote.pageInfo.hasNextPage,
  people: present(collaborators.nodes).map(({ artist }) => namedOf(artist)),
  peopleGoOn: collaborators.pageInfo.hasNextPage,
  // Every artist of a network belongs to one of its circles.
  artists: (network?.communities ?? []).flatMap(({ artists }) => artists.map(namedOf)),
});

const namedOf = (artist: { readonly id: string } & Parameters<typeof nameOf>[0]) => ({
  id: artist.id,
  name: nameOf(artist),
});
