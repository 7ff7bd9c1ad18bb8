import type { WhyUnjudged } from '../unjudged.ts';
import { reportText } from './report.ts';

/** Why no song of the artist was judged, to the artist. */
export const unjudgedText: Record<WhyUnjudged, { title: string; next: string; sound: string }> = {
  NO_MODEL: {
    title: reportText.noModel,
    next: 'There were too few songs with sound measurements in this niche, and without a model your songs cannot be judged.',
    sound: 'No model could be fitted, so your middle song was not worked out.',
  },
  NO_SONGS: {
    title: 'There was no song to judge.',
    next: 'The catalog had no track of this artist when the analysis ran.',
    sound: 'The catalog had no song of yours when the analysis ran, so only the niche is shown.',
  },
  UNKNOWN: {
    title: 'No song of this artist could be judged.',
    next: 'It takes both sound measurements and a popularity, and no song has both.',
    sound: 'None of your songs has both sound measurements and a popularity, so your middle song was not worked out.',
  },
};

/** The same of either of two artists. */
export const unheardText: Record<WhyUnjudged, (name: string) => string> = {
  NO_MODEL: (name) => `No model could be fitted for ${name}, so the middle of their songs was not worked out.`,
  NO_SONGS: (name) => `The catalog had no song of ${name} when the analysis ran.`,
  UNKNOWN: (name) => `No song of ${name} has both sound measurements and a popularity.`,
};
