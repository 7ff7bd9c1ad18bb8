import { type ReactNode, useEffect, useRef } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { AnalysisBar_artist$key } from '../../__generated__/AnalysisBar_artist.graphql.ts';
import { Part } from '../../components/states/Part.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { formatTime } from '../../lib/format.ts';
import { lazyPart } from '../../lib/lazyPart.ts';
import { isLive } from '../../lib/liveSources.ts';
import { present } from '../../lib/present.ts';
import { progressId } from '../../lib/startAnalysis.ts';
import { analysisText } from '../../lib/text/analysis.ts';
import styles from './analyses.module.css';
import { StartButton } from './StartButton.tsx';

const AnalysisEnd = lazyPart(() => import('./AnalysisEnd.tsx'));
const WhatChanged = lazyPart(() => import('./history/WhatChanged.tsx'));
const AnalysisProgress = lazyPart(() => import('./AnalysisProgress.tsx'));

type Props = {
  artist: AnalysisBar_artist$key;
  hasResults: boolean;
  /** What the results that are shown went without, and the way to collect it. */
  children?: ReactNode;
};

/** Where the artist's newest analysis stands, and what can be done about it. */
export function AnalysisBar(props: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const used = useRef(false);
  // A button that was pressed goes away with what it was about; the focus stays here instead of falling to the page's top.
  useEffect(() => {
    if (used.current && document.activeElement === document.body) bar.current?.focus();
  });
  return (
    <div id={progressId} ref={bar} tabIndex={-1} className={styles.place} onClickCapture={() => (used.current = true)}>
      <Standing {...props} />
      {props.children}
    </div>
  );
}

function Standing({ artist, hasResults, children }: Props) {
  const data = useFragment(
    graphql`
      fragment AnalysisBar_artist on Artist {
        id
        ...artistName_artist @relay(mask: false)
        provenance {
          source
        }
        analyses(first: 1) {
          nodes {
            id
            status
            finishedAt
            gaps {
              canBeFilled
            }
            ...AnalysisProgress_analysis
            ...AnalysisEnd_analysis
            ...StartButton_analysis
          }
        }
        recent: analyses(first: 5) {
          nodes {
            id
            status
            settings {
              excludedArtists {
                id
              }
            }
          }
        }
      }
    `,
    artist,
  );
  const newest = data.analyses.nodes[0];

  if (!newest) {
    return (
      <section className={styles.start} aria-label={analysisText.none}>
        <p className={styles.title}>{analysisText.none}</p>
        <p className={styles.soft}>
          {analysisText.noneNext}{' '}
          {isLive(data.provenance.source) ? analysisText.takesMinutes : analysisText.takesSeconds}
        </p>
        <StartButton artistId={data.id} look="primary">
          {analysisText.start}
        </StartButton>
      </section>
    );
  }
  if (newest.status === 'QUEUED' || newest.status === 'RUNNING') {
    return (
      <Part key={newest.id} rows={8} rowHeight={36}>
        {(attempt) => <AnalysisProgress analysis={newest} name={nameOf(data)} attempt={attempt} />}
      </Part>
    );
  }
  if (newest.status === 'COMPLETED') {
    const [after, before] = present(data.recent.nodes).filter(({ status }) => status === 'COMPLETED');
    return (
      <>
        <div className={styles.bar}>
          <p className={styles.soft}>{newest.finishedAt && analysisText.done(formatTime(newest.finishedAt))}</p>
          {!(children && newest.gaps.some(({ canBeFilled }) => canBeFilled)) && (
            <StartButton artistId={data.id} like={newest}>
              {analysisText.again}
            </StartButton>
          )}
        </div>
        {before && after && leftOutOf(before) !== leftOutOf(after) && (
          <Part rows={1} rowHeight={72}>
            {(attempt) => (
              <WhatChanged key={after.id} artistId={data.id} from={before.id} to={after.id} attempt={attempt} />
            )}
          </Part>
        )}
      </>
    );
  }
  return (
    <Part key={newest.status} rows={3} rowHeight={56}>
      {(attempt) => <AnalysisEnd analysis={newest} artistId={data.id} hasResults={hasResults} attempt={attempt} />}
    </Part>
  );
}

type Settled = { readonly settings: { readonly excludedArtists: readonly { readonly id: string }[] } };

const leftOutOf = ({ settings }: Settled) => settings.excludedArtists.map(({ id }) => id).join();
