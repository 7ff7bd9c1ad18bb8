import { ChartFigure } from '../../../components/charts/ChartFigure.tsx';
import { fromAbove, Plot } from '../../../components/charts/Plot.tsx';
import { at, domainOf } from '../../../components/charts/scale.ts';
import type { Estimate } from '../../../lib/estimate.ts';
import { formatCount, formatHundredths } from '../../../lib/format.ts';
import { modelsText } from '../../../lib/text/models.ts';
import { reportText } from '../../../lib/text/report.ts';
import { cellsOf, estimateColumns } from '../estimates.ts';
import styles from './models.module.css';

type Props = { niches: readonly { id: string; name: string; tracks: number; skill: Estimate }[] };

/** How well an order is foretold, by the size of the niche. */
export function SizeChart({ niches }: Props) {
  const words = modelsText;
  const sizes = niches.map(({ tracks }) => tracks);
  const x = domainOf(sizes);
  const y = domainOf([0, ...niches.flatMap(({ skill }) => [skill.low, skill.high])]);
  return (
    <ChartFigure
      title={words.size}
      summary={words.sizeText(formatCount(Math.min(...sizes)), formatCount(Math.max(...sizes)))}
      data={{
        columns: [
          { name: words.artist, key: 'artist' },
          { name: words.songs, key: 'tracks' },
          ...estimateColumns(reportText.columns.rank, 'within_artist_rank_correlation'),
        ],
        rows: niches.map(({ name, tracks, skill }) => [name, tracks, ...cellsOf(skill)]),
      }}
    >
      <Plot
        x={{ domain: x, name: words.sizeAxis, format: formatCount }}
        y={{ domain: y, name: words.skillAxis, format: formatHundredths }}
      >
        {niches.map(({ id, tracks, skill }) => (
          <g key={id}>
            <line
              x1={at(tracks, x)}
              x2={at(tracks, x)}
              y1={fromAbove(skill.low, y)}
              y2={fromAbove(skill.high, y)}
              className={styles.interval}
            />
            <circle cx={at(tracks, x)} cy={fromAbove(skill.value, y)} r="5" className={styles.niche} />
          </g>
        ))}
      </Plot>
    </ChartFigure>
  );
}
