import { type AudioFeature, audioFeatures } from './features.ts';

/** A sound by audio feature, each in its own unit. */
export type Sound = Partial<Record<AudioFeature, number>>;

/** The sound as the API takes it: whole milliseconds, yes or no for explicit words, 0 or 1 for the mode. */
export const inputOf = (sound: Sound) => ({
  durationMs: rounded(sound.DURATION),
  explicit: sound.EXPLICIT === undefined ? undefined : sound.EXPLICIT >= 0.5,
  mode: rounded(sound.MODE),
  acousticness: sound.ACOUSTICNESS,
  danceability: sound.DANCEABILITY,
  energy: sound.ENERGY,
  instrumentalness: sound.INSTRUMENTALNESS,
  liveness: sound.LIVENESS,
  loudness: sound.LOUDNESS,
  speechiness: sound.SPEECHINESS,
  valence: sound.VALENCE,
  tempo: sound.TEMPO,
});

const rounded = (value: number | undefined) => (value === undefined ? undefined : Math.round(value));

/** A sound as an address holds it: loudness:-7.2,tempo:128; what is not a feature or a number is left out. */
export function readSound(text: string): Sound {
  const known = new Set<string>(audioFeatures);
  const pairs = text.split(',').map((part) => part.split(':'));
  return Object.fromEntries(
    pairs
      .map(([name = '', value = '']) => [name.toUpperCase(), value.trim() === '' ? Number.NaN : Number(value)] as const)
      .filter(([name, value]) => known.has(name) && Number.isFinite(value)),
  );
}

export const writeSound = (sound: Sound) =>
  Object.entries(sound)
    .map(([feature, value]) => `${feature.toLowerCase()}:${Number(value.toPrecision(6))}`)
    .join(',');
