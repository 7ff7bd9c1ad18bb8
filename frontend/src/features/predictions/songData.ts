import { graphql, readInlineData } from 'react-relay/hooks';
import type { songData_prediction$key } from '../../__generated__/songData_prediction.graphql.ts';
import type { Row, TableData } from '../../components/tables/tableData.ts';
import { songsText } from '../../lib/text/songs.ts';

const { columns } = songsText;

/** The songs of a table as plain values: what its columns and its bars show, in the table's order. */
export const songData = (predictions: readonly songData_prediction$key[]): TableData => ({
  columns: [
    { name: columns.song, key: 'song' },
    { name: columns.rank, key: 'rank' },
    { name: columns.album, key: 'album' },
    { name: columns.popularity, key: 'popularity' },
    { name: columns.appeal, key: 'appeal' },
    { name: columns.appealLow, key: 'appeal_low' },
    { name: columns.appealHigh, key: 'appeal_high' },
    { name: columns.popularityPercentile, key: 'popularity_percentile' },
    { name: columns.appealPercentile, key: 'appeal_percentile' },
    { name: columns.gap, key: 'gap' },
    { name: columns.isPopular, key: 'already_popular' },
  ],
  rows: predictions.map(rowOf),
});

function rowOf(prediction: songData_prediction$key): Row {
  const data = readInlineData(
    graphql`
      fragment songData_prediction on TrackPrediction @inline {
        rank
        track {
          name
          albumName
          popularity
        }
        appeal
        appealLow
        appealHigh
        appealPercentile
        popularityPercentile
        gap
        isPopular
      }
    `,
    prediction,
  );
  return [
    data.track.name,
    data.rank,
    data.track.albumName ?? null,
    data.track.popularity ?? null,
    data.appeal,
    data.appealLow,
    data.appealHigh,
    data.popularityPercentile,
    data.appealPercentile,
    data.gap,
    data.isPopular ? 1 : 0,
  ];
}
