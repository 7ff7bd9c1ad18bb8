export const commonText = {
  product: 'Music Mastery',
  title: (page: string) => `${page} · Music Mastery`,
  invented: 'Invented',
  inventedTitle: 'A demo artist made up for trying things out. Nobody of this name is meant.',
  unnamed: (id = '') => `Unnamed artist ${id.length > 10 ? `${id.slice(0, 8)}…` : id}`.trim(),
  none: '–',
  unknown: 'unknown',
  interval: (low: string, high: string) => `${low} to ${high}`,
  showTable: 'Show as a table',
  save: 'Save',
  saveOf: (title: string) => `Save: ${title}`,
  more: 'Show more',
  loadingMore: 'Loading more …',
  moreFailed: 'More could not be loaded. Try again.',
  shown: (shown: string, total: string) => `${shown} of ${total}`,
};

export const navText = {
  skip: 'Skip to the content',
  home: 'Music Mastery, home',
  main: 'Pages',
  compare: 'Compare',
  models: 'Models',
  sources: 'Sources',
  search: 'Search',
  history: 'History',
  report: 'Report',
  aboutArtist: 'More about this artist',
  sections: 'On this page',
  footer:
    'What stands here is worked out from the tracks in this catalog. It says what went together in them, not what will happen to a song.',
  api: 'Ask the same with GraphQL',
  status: 'How the server stands',
  notFoundTitle: 'There is nothing here',
  notFound: 'No page has this address. It may have been mistyped.',
  notFoundBack: 'Back to the search',
};

export const themeText = {
  label: 'Colours',
  system: 'Auto',
  light: 'Light',
  dark: 'Dark',
};

export const statesText = {
  loading: 'Loading …',
  failed: 'This part could not be loaded.',
  failedNext: 'Everything else on the page still holds. Trying again often helps.',
  requestId: 'In the server’s log this is request',
  refused: 'Your key does not reach this.',
  refusedNext: 'Who runs the server can give you one that does.',
  otherKey: 'Give another key',
  unreachable: 'The server does not answer.',
  unreachableNext: 'Nothing is lost. This part loads by itself as soon as the server is back.',
  stale: 'This part no longer comes from the server.',
  staleNext: 'The page may have been updated since you opened it. Load it again: what you see is in its address.',
  reload: 'Load the page again',
  banner: 'The server does not answer. Trying again until it does …',
  retry: 'Try again',
};

export const panelTitles = {
  report: 'Report card',
  songs: 'Songs to promote',
  drivers: 'What drives popularity',
  sound: 'Your sound against the niche',
  collaborators: 'People to work with',
  niche: 'Your niche',
};
