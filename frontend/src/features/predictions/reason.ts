import { songWordsOf } from '../../lib/features.ts';

type Part = {
  readonly feature: string;
  readonly value: number;
  readonly contribution: number;
  readonly libraryMedian: number;
};

const most = 2;
/** A part below one percentage point is too little to speak of. */
const worthSaying = 0.01;

/**
 * What in a song's sound helps and what hinders it, strongest first, as differences from the artist's own songs. A trait
 * that does not differ from them is left out: there would be no word for it.
 */
export function soundsLike(parts: readonly Part[]) {
  const told = parts
    .filter((part) => Math.abs(part.contribution) >= worthSaying && part.value !== part.libraryMedian)
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const say = (part: Part) => {
    const { more, less } = songWordsOf(part.feature);
    return part.value > part.libraryMedian ? more : less;
  };
  return {
    helps: told
      .filter((part) => part.contribution > 0)
      .slice(0, most)
      .map(say),
    hinders: told
      .filter((part) => part.contribution < 0)
      .slice(0, most)
      .map(say),
  };
}
