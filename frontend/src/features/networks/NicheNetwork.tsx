import { useMemo } from 'react';
import { progressId } from '../../lib/startAnalysis.ts';
import { NetworkView } from './NetworkView.tsx';
import type { Network } from './network.ts';
import { RanWithout } from './RanWithout.tsx';
import { SourceMenu } from './SourceMenu.tsx';
import type { Asked } from './StartProblems.tsx';
import { type Named, useLeftOut } from './useLeftOut.ts';
import { type Source, useSourceChoice } from './useSourceChoice.ts';

type Props = {
  analysisId: string;
  network: Network;
  asked: Asked;
  excluded: readonly Named[];
  /** The live sources that an analysis can be collected from. */
  sources: readonly Source[];
  /** Whether an analysis of the artist waits or runs: another would only queue behind it, unseen. */
  busy: boolean;
};

/** What is pressed here is far below the place where the analysis then shows how it gets on. */
const goToProgress = () => document.getElementById(progressId)?.focus();

/** The niche to look at and to change. */
export function NicheNetwork({ analysisId, network, asked, excluded, sources, busy }: Props) {
  const others = useMemo(() => network.artists.slice(1), [network]);
  const leftOut = useLeftOut(excluded, others);
  const source = useSourceChoice(asked.source, sources);
  return (
    <>
      {excluded.length > 0 && !leftOut.changed && (
        <RanWithout asked={asked} busy={busy} names={excluded.map(({ name }) => name)} onStarted={goToProgress} />
      )}
      <SourceMenu {...source} />
      <NetworkView
        analysisId={analysisId}
        network={network}
        asked={asked}
        busy={busy}
        leftOut={leftOut}
        source={source}
        onStarted={goToProgress}
      />
    </>
  );
}
