import { graphql, useFragment } from 'react-relay/hooks';
import type { ReachBenefitChart_suggestions$key } from '../../__generated__/ReachBenefitChart_suggestions.graphql.ts';
import { ChartFigure } from '../../components/charts/ChartFigure.tsx';
import { fromAbove, Plot } from '../../components/charts/Plot.tsx';
import { at, type Domain } from '../../components/charts/scale.ts';
import { nameOf } from '../../lib/artistName.ts';
import { formatCount } from '../../lib/format.ts';
import { collaboratorsText } from '../../lib/text/collaborators.ts';
import { commonText } from '../../lib/text/common.ts';
import styles from './ReachBenefitChart.module.css';

const domain: Domain = [0, 1];
const leading = 3;
/** Names whose points are closer than this in benefit would be written over each other. */
const apart = 0.1;
const format = (value: number) => formatCount(value * 100);

export function ReachBenefitChart({ suggestions }: { suggestions: ReachBenefitChart_suggestions$key }) {
  const data = useFragment(
    graphql`
      fragment ReachBenefitChart_suggestions on CollaboratorSuggestion @relay(plural: true) {
        reachability
        benefit
        artist {
          id
          ...artistName_artist @relay(mask: false)
        }
      }
    `,
    suggestions,
  );
  const words = collaboratorsText;
  const best = data.toSorted((a, b) => b.reachability * b.benefit - a.reachability * a.benefit);
  const first = best.slice(0, leading);
  const leaders = new Set(first.map(({ artist }) => artist.id));
  const labelled = new Set(
    first
      .filter((one, place) => first.slice(0, place).every((other) => Math.abs(one.benefit - other.benefit) >= apart))
      .map(({ artist }) => artist.id),
  );
  return (
    <ChartFigure
      title={words.chart}
      summary={words.chartText(data.length, best[0] ? nameOf(best[0].artist) : commonText.none)}
      data={{
        columns: [
          { name: words.columns.artist, key: 'artist' },
          { name: words.columns.reachability, key: 'reachability', format },
          { name: words.columns.benefit, key: 'benefit', format },
        ],
        rows: data.map(({ artist, reachability, benefit }) => [nameOf(artist), reachability, benefit]),
      }}
    >
      <Plot x={{ domain, name: words.reachAxis, format }} y={{ domain, name: words.benefitAxis, format }}>
        {data.map(({ artist, reachability, benefit }) => (
          <g key={artist.id} className={leaders.has(artist.id) ? styles.leader : styles.other}>
            <circle cx={at(reachability, domain)} cy={fromAbove(benefit, domain)} r="6">
              <title>{nameOf(artist)}</title>
            </circle>
            {labelled.has(artist.id) && (
              <text
                x={at(reachability, domain)}
                y={fromAbove(benefit, domain)}
                dx={reachability > 0.6 ? -11 : 11}
                dy="4"
                textAnchor={reachability > 0.6 ? 'end' : 'start'}
              >
                {nameOf(artist)}
              </text>
            )}
          </g>
        ))}
      </Plot>
    </ChartFigure>
  );
}
