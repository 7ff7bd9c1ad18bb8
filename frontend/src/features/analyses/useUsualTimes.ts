import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useUsualTimesQuery } from '../../__generated__/useUsualTimesQuery.graphql.ts';
import { present } from '../../lib/present.ts';
import { type UsualTimes, usualTimes } from './timeLeft.ts';

const query = graphql`
  query useUsualTimesQuery {
    analyses(status: COMPLETED, first: 9) {
      nodes {
        id
        artist {
          id
          provenance {
            source
          }
        }
        stages {
          name
          startedAt
          finishedAt
        }
      }
    }
  }
`;

/**
 * How long stages took in the analyses before of artists from the same source, since outside services take far longer than
 * the catalog; empty until that is known, and without any such analysis.
 */
export function useUsualTimes(source: string): UsualTimes {
  const environment = useRelayEnvironment();
  const [usual, setUsual] = useState<UsualTimes>(new Map());
  useEffect(() => {
    const subscription = fetchQuery<useUsualTimesQuery>(environment, query, {}).subscribe({
      next: ({ analyses }) =>
        setUsual(usualTimes(present(analyses.nodes).filter(({ artist }) => artist.provenance.source === source))),
      // Without it there is no time left to tell, and nothing else is missing.
      error: () => {},
    });
    return () => subscription.unsubscribe();
  }, [environment, source]);
  return usual;
}
