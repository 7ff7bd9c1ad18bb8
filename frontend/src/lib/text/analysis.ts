export const analysisText = {
  none: 'Not analysed yet',
  noneNext:
    'An analysis finds the artists around this one, collects their songs, and works out what does well among them.',
  takesSeconds: 'It usually takes seconds.',
  takesMinutes: 'The songs are asked for live, so the first time it takes some minutes.',
  start: 'Analyse',
  starting: 'Starting …',
  again: 'Run again',
  done: (when: string) => `Analysed ${when}`,
  notStarted: 'The analysis could not be started.',
};
