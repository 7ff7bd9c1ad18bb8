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
        stages {
          name
          startedAt
          finishedAt
        }
      }
    }
  }
`;

/** How long stages took in the analyses before; empty until that is known, and without any analysis. */
export function useUsualTimes(): UsualTimes {
  const environment = useRelayEnvironment();
  const [usual, setUsual] = useState<UsualTimes>(new Map());
  useEffect(() => {
    const subscription = fetchQuery<useUsualTimesQuery>(environment, query, {}).subscribe({
      next: ({ analyses }) => setUsual(usualTimes(present(analyses.nodes))),
      // Without it there is no time left to tell, and nothing else is missing.
      error: () => {},
    });
    return () => subscription.unsubscribe();
  }, [environment]);
  return usual;
}
