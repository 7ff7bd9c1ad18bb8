export const analysisText = {
  none: 'Not analysed yet',
  noneNext:
    'An analysis finds the artists around this one, collects their songs, and works out what does well among them. It usually takes seconds.',
  start: 'Analyse',
  starting: 'Starting …',
  again: 'Run again',
  done: (when: string) => `Analysed ${when}`,
  notStarted: 'The analysis could not be started.',
};
