import { counted } from '../format.ts';

export const searchText = {
  label: 'Search for an artist',
  placeholder: 'Artist name, or a pasted link',
  hint: 'Type at least two letters. Use the arrow keys to choose.',
  searching: 'Searching …',
  found: (count: number) => `${counted(count, 'artist', 'artists')} found`,
  nothing: (given: string) => `No artist called “${given}” is in the catalog.`,
  nothingNext: 'Check the spelling, or import a file with this artist.',
  failed: 'The search went wrong. Change a letter to search again.',
  unreachable: 'The server does not answer. The search goes on by itself once it is back.',
  followers: (count: string) => `${count} followers`,
  noGenres: 'no genre known',
};
