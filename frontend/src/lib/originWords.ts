import { formatTime } from './format.ts';
import { artistText } from './text/artist.ts';

type Provenance = { readonly source: string; readonly fetchedAt: string; readonly licence?: string | null };

/** Where an entry of the catalog came from, when it was read there, and under which licence or terms. */
export const originWords = ({ source, fetchedAt, licence }: Provenance) =>
  [artistText.origin(artistText.sources[source] ?? source, formatTime(fetchedAt)), licence].filter(Boolean).join(' · ');
