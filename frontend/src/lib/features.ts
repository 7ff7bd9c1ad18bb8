import { formatDuration } from './format.ts';
import { featureWords, songWords } from './text/features.ts';

export type AudioFeature = keyof typeof featureWords;

/** All audio features, in the order of the API. */
export const audioFeatures = Object.keys(featureWords) as AudioFeature[];

/** The words for an audio feature; one that this version does not know is called by its name. */
export const wordsOf = (feature: string) =>
  featureWords[feature as AudioFeature] ?? {
    name: feature.toLowerCase(),
    more: `more ${feature.toLowerCase()}`,
    less: `less ${feature.toLowerCase()}`,
  };

/** The same, as it is said of a single song. */
export const songWordsOf = (feature: string) => songWords[feature] ?? wordsOf(feature);

const locale = typeof navigator === 'undefined' ? 'en' : navigator.language;
const decimals = (digits: number) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: digits });
const one = decimals(1);
const none = decimals(0);

/** A value of an audio feature in its own unit: duration in milliseconds, loudness in dB, tempo in BPM, the rest 0–1. */
export function formatFeature(feature: string, value: number) {
  switch (feature) {
    case 'DURATION':
      return formatDuration(value);
    case 'LOUDNESS':
      return `${one.format(value).replace('-', '−')}\u00A0dB`;
    case 'TEMPO':
      return `${none.format(value)}\u00A0BPM`;
    case 'EXPLICIT':
      return value >= 0.5 ? featureWords.EXPLICIT.yes : featureWords.EXPLICIT.no;
    case 'MODE':
      return value >= 0.5 ? featureWords.MODE.yes : featureWords.MODE.no;
    default:
      return `${none.format(value * 100)}/100`;
  }
}
