/** Each audio feature as a musician would say it: its name, and what more and less of it means. */
export const featureWords = {
  DURATION: { name: 'length', more: 'longer', less: 'shorter' },
  EXPLICIT: { name: 'explicit words', more: 'more explicit', less: 'less explicit', yes: 'explicit', no: 'clean' },
  MODE: { name: 'major or minor', more: 'more often in major', less: 'more often in minor', yes: 'major', no: 'minor' },
  ACOUSTICNESS: { name: 'acoustic sound', more: 'more acoustic', less: 'less acoustic' },
  DANCEABILITY: { name: 'danceability', more: 'more danceable', less: 'less danceable' },
  ENERGY: { name: 'energy', more: 'more energetic', less: 'calmer' },
  INSTRUMENTALNESS: { name: 'instrumental parts', more: 'more instrumental', less: 'more vocal' },
  LIVENESS: { name: 'live feeling', more: 'more live-sounding', less: 'more studio-like' },
  LOUDNESS: { name: 'loudness', more: 'louder', less: 'quieter' },
  SPEECHINESS: { name: 'spoken words', more: 'wordier', less: 'less spoken' },
  VALENCE: { name: 'brightness of mood', more: 'brighter in mood', less: 'darker in mood' },
  TEMPO: { name: 'tempo', more: 'faster', less: 'slower' },
};

/** What a single song is by a trait that it has or has not: more and less of these can be said of many songs only. */
export const songWords: Record<string, { more: string; less: string }> = {
  EXPLICIT: { more: 'explicit', less: 'clean' },
  MODE: { more: 'in major', less: 'in minor' },
};
