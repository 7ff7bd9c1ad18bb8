type Analysis = {
  readonly model: object | null | undefined;
  readonly stages: readonly { readonly name: string; readonly done: number }[];
};

/** Why an analysis judged no song: it had no model to judge with, no song, or none of which enough is known. */
export type WhyUnjudged = 'NO_MODEL' | 'NO_SONGS' | 'UNKNOWN';

/** Why the library of an analysis is empty. How many songs there were is what its stage counted. */
export function whyUnjudged({ model, stages }: Analysis): WhyUnjudged {
  if (stages.find(({ name }) => name === 'LIBRARY')?.done === 0) return 'NO_SONGS';
  return model ? 'UNKNOWN' : 'NO_MODEL';
}
