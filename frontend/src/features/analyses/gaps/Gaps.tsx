import { graphql, useFragment } from 'react-relay/hooks';
import type { Gaps_analysis$key } from '../../../__generated__/Gaps_analysis.graphql.ts';
import { Part } from '../../../components/states/Part.tsx';
import { lazyPart } from '../../../lib/lazyPart.ts';

const GapNote = lazyPart(() => import('./GapNote.tsx'));

type Props = {
  analysis: Gaps_analysis$key;
  /** Whose analysis may be started again for the rest; nobody's where that is offered elsewhere or would only queue. */
  startFor?: string;
};

/** Says that an analysis is partial, if it is, and what else to know about it. */
export function Gaps({ analysis, startFor }: Props) {
  const data = useFragment(
    graphql`
      fragment Gaps_analysis on Analysis {
        gaps {
          canBeFilled
        }
        ...GapNote_analysis
      }
    `,
    analysis,
  );
  if (data.gaps.length === 0) return null;
  return (
    <Part rows={4} rowHeight={40}>
      {(attempt) => <GapNote analysis={data} startFor={startFor} attempt={attempt} />}
    </Part>
  );
}
