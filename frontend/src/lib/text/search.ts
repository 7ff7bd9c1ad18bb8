import { counted } from '../format.ts';

export const searchText = {
  label: 'Search for an artist',
  placeholder: 'Artist name, or a pasted link',
  hint: 'Type at least two letters. Use the arrow keys to choose.',
  searching: 'Searching …',
  found: (count: number) => `${counted(count, 'artist', 'artists')} found`,
  nothing: (given: string) => `No artist called “${given}” is in the catalog.`,
  nothingNext: 'Check the spelling, import a file with this artist, or switch on a live source.',
  nobodyThere: 'No artist is known by this link.',
  nobodyThereNext: 'Search for the name instead, or switch on the source that it leads to.',
  /** Who answers the searches of a source that goes by another name. */
  services: { OPEN_MUSIC: 'MusicBrainz' } as Record<string, string>,
  asking: (services: string) => `Asking ${services} …`,
  asked: (services: string) => `${services} named nobody either. The page “Sources” says who answers now.`,
  liveFailed: (services: string) => `${services} could not be asked.`,
  from: (source: string) => `from ${source}`,
  failed: 'The search went wrong. Change a letter to search again.',
  unreachable: 'The server does not answer. The search goes on by itself once it is back.',
  followers: (count: string) => `${count} followers`,
  noGenres: 'no genre known',
};
