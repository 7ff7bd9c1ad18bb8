import { useEffect, useState } from 'react';
import { fetchQuery, graphql, requestSubscription, useRelayEnvironment } from 'react-relay/hooks';
import type { useAnalysisProgressQuery } from '../../__generated__/useAnalysisProgressQuery.graphql.ts';
import type { useAnalysisProgressSubscription } from '../../__generated__/useAnalysisProgressSubscription.graphql.ts';
import { followProgress } from '../../lib/followProgress.ts';

const subscription = graphql`
  subscription useAnalysisProgressSubscription($analysisId: ID!) {
    analysisProgress(analysisId: $analysisId) {
      ...useAnalysisProgress_analysis @relay(mask: false)
    }
  }
`;

const query = graphql`
  query useAnalysisProgressQuery($analysisId: ID!) {
    analysis(id: $analysisId) {
      ...useAnalysisProgress_analysis @relay(mask: false)
    }
  }
`;

graphql`
  fragment useAnalysisProgress_analysis on Analysis {
    id
    status
    finishedAt
    stages {
      name
      status
      done
      total
      detail
      startedAt
    }
    ...AnalysisEnd_analysis
    ...Gaps_analysis
    # What the history says of it once it has ended.
    ...HistoryEntry_analysis
    # When it completes, it becomes what the artist's pages show, also while a later one runs.
    artist {
      id
      latestAnalysis {
        id
      }
    }
  }
`;

/**
 * Keeps a running analysis up to date in the store: over the live stream, and when that ends too early by asking every
 * second. Says whether it is asking.
 */
export function useAnalysisProgress(analysisId: string) {
  const environment = useRelayEnvironment();
  const [asking, setAsking] = useState(false);

  useEffect(
    () =>
      followProgress({
        stream: ({ next, error, complete }) =>
          requestSubscription<useAnalysisProgressSubscription>(environment, {
            subscription,
            variables: { analysisId },
            onNext: (data) => next(data?.analysisProgress.status),
            onError: error,
            onCompleted: complete,
          }),
        ask: ({ next, error, complete }) =>
          fetchQuery<useAnalysisProgressQuery>(
            environment,
            query,
            { analysisId },
            { fetchPolicy: 'network-only' },
          ).subscribe({ next: (data) => next(data.analysis?.status), error, complete }),
        onAsking: () => setAsking(true),
      }),
    [environment, analysisId],
  );

  return asking;
}
