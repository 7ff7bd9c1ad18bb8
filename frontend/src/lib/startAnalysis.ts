import { useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { StartAnalysisInput, startAnalysisMutation } from '../__generated__/startAnalysisMutation.graphql.ts';

/** The element that shows how an analysis gets on, wherever on the page it was started. */
export const progressId = 'progress';

/** Why an analysis was not started, and which part of what was asked for is to blame, if any. */
export type StartProblem = { message: string; field?: string };

/** Starts an analysis. The answer holds the artist's newest analysis, so that the page turns to its progress. */
export function useStartAnalysis(onStarted?: () => void) {
  const [problems, setProblems] = useState<readonly StartProblem[]>([]);
  const [commit, starting] = useMutation<startAnalysisMutation>(graphql`
    mutation startAnalysisMutation($input: StartAnalysisInput!) {
      startAnalysis(input: $input) {
        analysis {
          id
          artist {
            id
            ...AnalysisBar_artist
          }
        }
        errors {
          ... on UserError {
            message
          }
          ... on InvalidInputError {
            field
          }
        }
      }
    }
  `);
  const start = (input: StartAnalysisInput) => {
    if (starting) return;
    setProblems([]);
    commit({
      variables: { input },
      onCompleted: ({ startAnalysis: { errors } }) => {
        if (errors.length === 0) onStarted?.();
        setProblems(errors.map(({ message, field }) => ({ message: message ?? '', field })));
      },
      onError: ({ message }) => setProblems([{ message }]),
    });
  };
  return { start, starting, problems };
}
