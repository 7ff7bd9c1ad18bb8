import { formatList } from '../format.ts';
import { artistText } from './artist.ts';

export const provenanceText = {
  from: (sources: string) => `From ${sources}`,
  analysed: (when: string) => `analysed ${when}`,
  coverage: (share: string) => `sound known for ${share} of the niche’s songs`,
  method: (version: string) => `method ${version}`,
  terms: 'Sources and terms',
  explorer: 'Open in the explorer',
  newTab: 'opens in a new tab',
};

export const sourceNames = (sources: readonly string[]) =>
  formatList(sources.map((source) => artistText.sources[source] ?? source));
