import { counted } from '../format.ts';

export const nicheText = {
  lede: (who: string, songs: string) => `You are compared with ${songs} songs by ${who} artists.`,
  ledeSteps: (all: number, near: number) =>
    `Of the ${counted(all, 'artist', 'artists')} around you, ${counted(near, 'is', 'are')} one step away.`,
  ledeNoSteps: (all: number) =>
    `The source lists ${counted(all, 'artist', 'artists')} around you without saying who is how close.`,
  ledeCircle: (circle: string, others: number) =>
    `You belong to the circle “${circle}”, with ${counted(others, 'other', 'others')}.`,
  ledeTogether: (names: string) => `You have made songs with ${names}.`,
  ledeNobody: 'You have made no song with any of them yet.',
  more: (count: number) => `${count} more`,
  vertices: 'artists around you',
  listed: 'as the source listed them',
  verticesHelp: (degrees: number) => (degrees === 1 ? 'directly related' : `within ${degrees} steps of relatedness`),
  links: 'ties between them',
  linksHelp: 'related artists and shared tracks',
  tracks: 'songs to compare with',
  tracksHelp: 'none of them yours, each recording once',
  threshold: 'popularity makes a song popular here',
  thresholdHelp: 'of 100; a quarter of the niche’s songs reach it',
  coverage: 'of these songs have sound measurements',
  around: (label: string, name: string) => `${label}, around ${name}`,
  rest: 'smaller circles and artists on their own',
  size: (count: number) => counted(count, 'artist', 'artists'),
  reproduction: 'How to get the same figures again',
  method: 'Method version',
  seed: 'Random seed',
  hash: 'Data hash',
  sources: 'Sources',
  noNetwork: 'No related artists are known.',
  noNetworkNext: 'Without them there is no niche to compare with.',
};
