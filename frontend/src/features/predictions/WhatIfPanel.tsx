import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import type { WhatIfPanelQuery } from '../../__generated__/WhatIfPanelQuery.graphql.ts';
import { Lede } from '../../components/states/Panel.tsx';
import { Part } from '../../components/states/Part.tsx';
import { useAnalysisQuery } from '../../components/states/panelQuery.ts';
import type { AudioFeature } from '../../lib/features.ts';
import { useParam } from '../../lib/search.ts';
import { readSound, type Sound, writeSound } from '../../lib/soundInput.ts';
import { whatIfText } from '../../lib/text/whatIf.ts';
import type { SongPanelProps } from './songPanel.ts';
import styles from './WhatIf.module.css';
import { WhatIfAnswer } from './WhatIfAnswer.tsx';
import { WhatIfSliders } from './WhatIfSliders.tsx';

/** While a slider moves, the address and the question wait until it rests this long. */
const restMs = 150;

export default function WhatIfPanel({ analysisId, songId, attempt }: SongPanelProps) {
  const { analysis } = useAnalysisQuery<WhatIfPanelQuery>(
    graphql`
      query WhatIfPanelQuery($analysisId: ID!, $songId: ID!) @throwOnFieldError {
        analysis(id: $analysisId) {
          prediction(trackId: $songId) {
            contributions {
              feature
              value
            }
          }
          ...WhatIfSliders_analysis
        }
      }
    `,
    { analysisId, songId },
    attempt,
  );
  const contributions = analysis?.prediction?.contributions;
  const own = useMemo<Sound>(
    () => Object.fromEntries((contributions ?? []).map(({ feature, value }) => [feature, value])),
    [contributions],
  );
  const [changed, setChanged] = useChangedSound();
  const set = { ...own, ...changed };
  const sound = useDeferredValue(useResting(set));
  if (!analysis) return null;

  const onSet = (feature: AudioFeature, value: number) => {
    const { [feature]: _, ...others } = changed;
    setChanged(value === own[feature] ? others : { ...others, [feature]: value });
  };
  return (
    <>
      <Lede>{whatIfText.intro}</Lede>
      <div className={styles.whatIf}>
        <WhatIfSliders analysis={analysis} own={own} sound={set} onSet={onSet} />
        <Part rows={8}>
          {(again) => (
            <WhatIfAnswer
              {...{ analysisId, songId, sound }}
              attempt={attempt + again}
              late={writeSound(sound) !== writeSound(set)}
              changed={Object.keys(changed).length > 0}
              onReset={() => setChanged({})}
            />
          )}
        </Part>
      </div>
    </>
  );
}

/** What was changed in the sound; the address follows once it rests. */
function useChangedSound(): [Sound, (next: Sound) => void] {
  const [given, give] = useParam('sound');
  const [changed, setChanged] = useState(() => readSound(given));
  const written = writeSound(changed);
  useEffect(() => {
    if (written === given) return;
    const timer = setTimeout(() => give(written), restMs);
    return () => clearTimeout(timer);
  }, [written, given, give]);
  return [changed, setChanged];
}

/** The sound as it was when it last rested. */
function useResting(sound: Sound) {
  const written = writeSound(sound);
  const [rested, setRested] = useState(sound);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text changes when the sound does
  useEffect(() => {
    const timer = setTimeout(() => setRested(sound), restMs);
    return () => clearTimeout(timer);
  }, [written]);
  return rested;
}
