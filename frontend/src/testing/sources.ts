const uses = ['SEARCH', 'RELATED_ARTISTS', 'DISCOGRAPHY', 'SEGMENT_TRACKS', 'AUDIO_FEATURES', 'CREDITS'];

const names: Record<string, string> = {
  DEMO: 'Demo catalog',
  FILE: 'Imported files',
  SPOTIFY: 'Spotify',
  OPEN_MUSIC: 'Open music',
  DEEZER: 'Deezer',
};

type State = { state: string; detail?: string; retryAt?: string };

/** A source, all of whose uses stand like the first state but for those named. */
export const sourceOf = (kind: string, state = 'AVAILABLE', others: Record<string, State> = {}) => ({
  kind,
  name: names[kind] ?? kind,
  terms: `As ${names[kind]} says.`,
  termsUrl: 'https://example.org/terms',
  capabilities: uses.map((capability) => ({ capability, state, detail: 'So it is.', ...others[capability] })),
});

/** The five sources, with nothing but the demo catalog and files, or with others in their places. */
export const sourcesWith = (...others: readonly ReturnType<typeof sourceOf>[]) => [
  sourceOf('DEMO'),
  sourceOf('FILE'),
  ...['SPOTIFY', 'OPEN_MUSIC', 'DEEZER'].map(
    (kind) => others.find((other) => other.kind === kind) ?? sourceOf(kind, 'NOT_CONFIGURED'),
  ),
];
