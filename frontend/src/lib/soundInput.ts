import { type AudioFeature, audioFeatures } from './features.ts';

/** A sound by audio feature, each in its own unit. */
export type Sound = Partial<Record<AudioFeature, number>>;

/** What the API takes, where it is not 0 to 1. A catalog may hold songs beyond it. */
const limits: Partial<Record<AudioFeature, readonly [number, number]>> = {
  DURATION: [1000, 36_000_000],
  LOUDNESS: [-60, 10],
  TEMPO: [1, 300],
};

/** The sound with each value drawn to the nearest that the API takes. */
export const withinLimits = (sound: Sound) =>
  Object.fromEntries(
    Object.entries(sound).map(([feature, value]) => {
      const [least, most] = limits[feature as AudioFeature] ?? [0, 1];
      return [feature, Math.min(most, Math.max(least, value))];
    }),
  ) as Sound;

/** The sound as the API takes it: whole milliseconds, yes or no for explicit words, 0 or 1 for the mode. */
export const inputOf = (given: Sound) => inputWithin(withinLimits(given));

const inputWithin = (sound: Sound) => ({
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

/**
 * A sound as an address holds it: loudness:-7.2,tempo:128. What is not a feature or a number is left out; what the API
 * would refuse is drawn to what it takes.
 */
export function readSound(text: string): Sound {
  const known = new Set<string>(audioFeatures);
  const pairs = text.split(',').map((part) => part.split(':'));
  return withinLimits(
    Object.fromEntries(
      pairs
        .map(
          ([name = '', value = '']) => [name.toUpperCase(), value.trim() === '' ? Number.NaN : Number(value)] as const,
        )
        .filter(([name, value]) => known.has(name) && Number.isFinite(value)),
    ),
  );
}

export const writeSound = (sound: Sound) =>
  Object.entries(sound)
    .map(([feature, value]) => `${feature.toLowerCase()}:${Number(value.toPrecision(6))}`)
    .join(',');
