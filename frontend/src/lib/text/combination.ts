/** Where an analysis takes what it needs from, by where the artist comes from. */
export const combinationText = {
  title: 'What an analysis takes from where',
  intro:
    'Popularity is never mixed from two sources: one gives the artists, their songs and who made them. Only how songs sound may come from another.',
  who: {
    INVENTED: 'Invented artists',
    IMPORTED: 'Artists whose niche was imported',
    OTHERS: 'Everybody else',
  },
  everything: (name: string) => `${name}, for everything.`,
  theCatalog: 'The demo catalog',
  files: 'What was imported, as it is.',
  filesSound: (name: string) => `Where it does not say how a song sounds, ${name} is asked.`,
  filesNoSound:
    'Where it does not say how a song sounds, nobody can be asked now: such songs are left out of the model.',
  first: (first: string, others: string) => `${first}; an artist found in ${others} is collected from there.`,
  sound: (name: string) => `How songs sound comes from ${name}.`,
  noSound: 'Nobody says how songs sound, so no model can be fitted.',
  nobody: 'Nobody now: no live source gives related artists and the songs of a niche. What is kept can be opened.',
};
