import { formatList } from '../../lib/format.ts';
import { searchText } from '../../lib/text/search.ts';
import { isAddress } from './askedText.ts';
import type { Search } from './useArtistSearch.ts';

/** How a search stands, in words, and whether that is worth a place on the page beside what was found. */
export function searchWords(search: Search): { words: string; quiet: boolean } {
  const { state, live, services, unasked, text } = search;
  const count = search.artists.length + search.late.length;
  if (state === 'idle') return { words: '', quiet: true };
  if (state === 'searching') return { words: searchText.searching, quiet: false };
  if (state !== 'done') return { words: searchText[state], quiet: false };
  const found = count > 0 ? `${searchText.found(count)}.` : '';
  if (live === 'searching')
    return { words: `${found} ${searchText.asking(formatList(services))}`.trim(), quiet: false };
  if (live === 'failed' || live === 'unreachable') {
    return { words: `${found} ${searchText.liveFailed(formatList(services))}`.trim(), quiet: false };
  }
  const failed = unasked.length > 0 ? searchText.liveFailed(formatList(unasked)) : '';
  if (count > 0) return { words: `${found} ${failed}`.trim(), quiet: !failed };
  const asked = live === 'done' ? services.filter((service) => !unasked.includes(service)) : [];
  return { words: `${nothingWords(text, asked)} ${failed}`.trim(), quiet: false };
}

function nothingWords(text: string, asked: readonly string[]) {
  const nobody = isAddress(text) ? searchText.nobodyThere : searchText.nothing(text);
  return asked.length > 0
    ? `${nobody} ${searchText.asked(formatList(asked))}`
    : `${nobody} ${isAddress(text) ? searchText.nobodyThereNext : searchText.nothingNext}`;
}
