import { memo, useState } from 'react';
import { Choice } from '../../components/Choice.tsx';
import { ChartFigure } from '../../components/charts/ChartFigure.tsx';
import { Part } from '../../components/states/Part.tsx';
import type { TableData } from '../../components/tables/tableData.ts';
import { formatCount } from '../../lib/format.ts';
import { lazyPart } from '../../lib/lazyPart.ts';
import { useChoice } from '../../lib/search.ts';
import { networkText } from '../../lib/text/network.ts';
import type { CanvasProps } from './NetworkCanvas.tsx';
import { PictureLegend } from './PictureLegend.tsx';
import styles from './picture.module.css';
import type { TieKinds } from './scene.ts';
import { useNarrow } from './useNarrow.ts';

const NetworkCanvas = lazyPart<CanvasProps & { attempt: number }>(() => import('./NetworkCanvas.tsx'));
const kinds = Object.keys(networkText.tieKinds) as TieKinds[];

type Props = Omit<CanvasProps, 'kinds'> & { data: TableData };

/** The network's picture with its words. Where the page is narrow it comes when asked for, and the list leads. */
export const NetworkFigure = memo(function NetworkFigure({ data, ...given }: Props) {
  const words = networkText;
  const narrow = useNarrow();
  const [opened, setOpened] = useState(false);
  const [kind, choose] = useChoice<TieKinds>('ties', kinds, 'both');
  const picture = (
    <>
      <div className={styles.bar}>
        <Choice label={words.ties} choices={words.tieKinds} value={kind} onChoose={choose} />
      </div>
      <Part rows={1} rowHeight={480}>
        {(attempt) => <NetworkCanvas {...given} kinds={kind} attempt={attempt} />}
      </Part>
    </>
  );
  const { artists, circles } = given.network;
  return (
    <ChartFigure
      title={words.picture}
      summary={words.pictureText(formatCount(artists.length - 1), circles.length)}
      data={data}
      tableBeside
    >
      {narrow ? (
        <details className={styles.fold} open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
          <summary>{words.showPicture}</summary>
          {opened && (
            <>
              {picture}
              <PictureLegend stepsKnown={given.network.stepsKnown} />
            </>
          )}
        </details>
      ) : (
        picture
      )}
    </ChartFigure>
  );
});
