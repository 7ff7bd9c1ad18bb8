import { connectionOf } from './graph.tsx';

type Song = { name: string; contributions?: { feature: string; contribution: number }[]; appeal?: number };

export const estimate = (value: number) => ({ value, low: value - 0.05, high: value + 0.05 });

/** How one method did, by its within-artist rank correlation. */
export const evaluationOf = (method: string, rank: number) => ({
  method,
  heldOutAuc: estimate(0.6),
  heldOutAveragePrecision: estimate(0.35),
  withinArtistRankCorrelation: estimate(rank),
  recall: 0.4,
  precision: 0.37,
  brierSkill: 0.02,
  randomSplitAuc: 0.64,
  calibration: [{ expected: 0.2, observed: 0.22, count: 120 }],
  fitMs: 70,
});

export const modelOf = (verdict: string) => ({
  method: 'WITHIN_ARTIST',
  trackCount: 2000,
  artistCount: 80,
  verdict,
  evaluation: evaluationOf('WITHIN_ARTIST', verdict === 'NO_SIGNAL' ? 0.02 : 0.19),
  comparison: [evaluationOf('SEED_FOREST', 0.11), evaluationOf('SHUFFLED', 0)],
});

export const predictionOf = ({ name, contributions = [], appeal = 0.4 }: Song, rank: number) => ({
  track: { id: `track-${name}`, name, albumName: 'Album', popularity: 20 },
  rank,
  appeal,
  appealLow: appeal - 0.1,
  appealHigh: appeal + 0.1,
  appealPercentile: 90,
  popularityPercentile: 40,
  gap: 50,
  isPopular: false,
  isExpectedPopular: true,
  typicality: 0.7,
  stability: 0.93,
  contributions: contributions.map((part) => ({ ...part, value: 0.9, libraryMedian: 0.5, segmentMedian: 0.6 })),
  alternateReleases: [],
});

export const analysisOf = (verdict: string, songs: readonly Song[]) => {
  const predictions = songs.map((song, index) => predictionOf(song, index + 1));
  return {
    __typename: 'Analysis',
    id: 'analysis-1',
    artist: { id: 'artist-1' },
    model: modelOf(verdict),
    stages: [{ name: 'LIBRARY', done: songs.length }],
    library: connectionOf(predictions),
    songsToPromote: connectionOf(predictions),
  };
};
