import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useParam } from '../../lib/search.ts';
import { networkText } from '../../lib/text/network.ts';
import { ArtistDetail } from './ArtistDetail.tsx';
import { ArtistList } from './ArtistList.tsx';
import { listData } from './artistList.ts';
import { ChangesBar } from './ChangesBar.tsx';
import { CircleFilter } from './CircleFilter.tsx';
import { NetworkFigure } from './NetworkFigure.tsx';
import type { Network } from './network.ts';
import styles from './networks.module.css';
import { PictureLegend } from './PictureLegend.tsx';
import type { Asked } from './StartProblems.tsx';
import { useArtistList } from './useArtistList.ts';
import type { LeftOut } from './useLeftOut.ts';
import { useNarrow } from './useNarrow.ts';
import type { SourceChoice } from './useSourceChoice.ts';

type Props = {
  analysisId: string;
  network: Network;
  asked: Asked;
  busy: boolean;
  leftOut: LeftOut;
  source: SourceChoice;
  onStarted: () => void;
};

const noRoute: readonly string[] = [];

/** The network as a picture and as a list, who is chosen in either, and who is to be left out. */
export function NetworkView({ analysisId, network, asked, busy, leftOut, source, onStarted }: Props) {
  const [chosen, choose] = useParam('artist');
  const narrow = useNarrow();
  const narrowing = useArtistList(network);
  const [route, setRoute] = useState<readonly string[]>([]);
  const side = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement>(null);
  const { artists } = narrowing;
  const data = useMemo(() => listData(network, artists), [network, artists]);
  const artist = network.artists.find(({ id }) => id === chosen);
  // The words come at once; the picture, with its thousands of ties to draw anew, right after.
  const drawn = useDeferredValue(artist?.id);
  const isOut = useDeferredValue(leftOut.has);

  const onReach = useCallback(
    (id: string) => {
      cameFrom.current = document.activeElement as HTMLElement | null;
      choose(id);
      side.current?.focus();
    },
    [choose],
  );
  const onChoose = useCallback(
    (id: string) => {
      cameFrom.current = null;
      choose(id);
      side.current?.scrollIntoView({ block: 'nearest' });
    },
    [choose],
  );
  const onClose = () => {
    choose('');
    (cameFrom.current?.isConnected ? cameFrom.current : side.current)?.focus();
  };
  return (
    <div className={styles.view}>
      <div className={styles.pictureAndSide}>
        <NetworkFigure
          network={network}
          data={data}
          chosen={drawn}
          fitting={narrowing.fitting}
          isOut={isOut}
          route={route.at(-1) === drawn ? route : noRoute}
          onChoose={onChoose}
        />
        <div className={styles.side}>
          <div ref={side} tabIndex={-1} className={styles.chosen}>
            {artist ? (
              <ArtistDetail
                analysisId={analysisId}
                network={network}
                artist={artist}
                leftOut={leftOut}
                onRoute={setRoute}
                onClose={onClose}
              />
            ) : (
              <p className={styles.hint}>{networkText.noneChosen}</p>
            )}
          </div>
          {!narrow && <PictureLegend stepsKnown={network.stepsKnown} />}
        </div>
      </div>
      <CircleFilter
        circles={network.circles}
        artistCount={network.artists.length}
        value={narrowing.circle}
        onChoose={narrowing.setCircle}
      />
      <ArtistList network={network} narrowing={narrowing} chosen={artist?.id} leftOut={leftOut} onReach={onReach} />
      <ChangesBar asked={asked} busy={busy} leftOut={leftOut} source={source} onStarted={onStarted} />
    </div>
  );
}
