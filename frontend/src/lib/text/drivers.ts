export const driversText = {
  lede: (words: string) => `Songs that do well here are ${words} than the rest of their artist’s work.`,
  noSignal: 'No trait of the sound can be relied on here.',
  leantOn: 'What follows is what the model leaned on, which may well be chance.',
  nothingClear: 'No single trait of the sound clearly goes with doing well here.',
  none: 'There is nothing to show: no model could be fitted.',
  group: (features: string, share: string) =>
    `Much the same is said by ${features}: looked at as one, they carry ${share} of the model’s skill.`,
  usual: 'Among one artist’s songs, those nearer to the middle of the niche do better: it rewards what is typical.',
  unusual:
    'Among one artist’s songs, those farther from the middle of the niche do better: it rewards what stands out.',
  neither: 'Whether a song is typical of the niche or stands out makes no clear difference to how it does.',
  chart: 'What goes with popularity, strongest first',
  chartText: (count: number) =>
    `How much each of ${count} traits matters: its share of the model’s skill, not of popularity. Bars to the right: more of it does better. To the left: less of it does better. The thin line shows how unsure that is, one standard deviation either way.`,
  up: (more: string) => `${more} does better`,
  down: (less: string) => `${less} does better`,
  mixed: 'a middle or both ends do better',
  unstable: 'unsure',
  stability: (share: string) => `same direction in ${share} of resamples`,
  columns: {
    feature: 'Trait',
    importance: 'Share of skill',
    deviation: '± deviation',
    direction: 'Direction',
    stability: 'Same direction',
  },
  effect: (feature: string) => `How ${feature} changes the chance`,
  effectText: (feature: string, low: string, high: string, from: string, to: string) =>
    `Over ${feature} from ${low} to ${high}, the chance changes from ${from} to ${to} percentage points against the average.`,
  effectColumns: { value: 'Value', effect: 'Percentage points', support: 'Songs' },
  noEffect: 'There are too few songs to draw a curve.',
  less: '← less of it does better',
  more: 'more of it does better →',
};
