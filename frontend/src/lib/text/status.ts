import { counted, formatCount, plural } from '../format.ts';

export const statusText = {
  title: 'How the server stands',
  intro: 'For who runs it: whether it can do its work, what it is at, and what went wrong lately.',
  asOf: (time: string) => `As of ${time}; looked at again every few seconds while you see this page.`,
  outdated: (time: string) => `As of ${time}. It could not be looked at again since; trying on.`,

  checks: 'Can it do its work?',
  fine: 'Yes: all that it needs is there.',
  look: (count: number) => `Yes, but ${counted(count, 'thing', 'things')} should be looked at.`,
  broken: (count: number) => `Not all of it: ${counted(count, 'thing does', 'things do')} not work.`,
  checkNames: {
    database: 'Database',
    disk: 'Disk',
    analyses: 'Analyses',
    imports: 'Imports',
    backups: 'Backups',
  } as Record<string, string>,
  states: { OK: 'Fine', WARNING: 'Look at it', FAILED: 'Broken' } as Record<string, string>,

  queue: 'What it is at',
  idle: 'It has nothing to do: no analysis and no import waits or runs.',
  working: (analyses: number, running: number, imports: number) =>
    [
      analyses > 0
        ? `${counted(analyses, 'analysis waits or runs', 'analyses wait or run')}, ${formatCount(running)} of ${plural(analyses, 'it', 'them')} at work.`
        : 'No analysis waits or runs.',
      imports > 0 ? `${counted(imports, 'import waits or runs', 'imports wait or run')}.` : 'No import does.',
    ].join(' '),
  limits: (atOnce: number, most: number, mostOfClient: number) =>
    `${formatCount(atOnce)} may run at once, and ${formatCount(most)} wait or run in all, ${formatCount(mostOfClient)} of one client.`,
  analyses: 'Analyses that wait or run',
  imports: 'Imports that wait or run',
  askedFor: (time: string) => `asked for ${time}`,
  between: 'between two steps',
  rows: (count: number) => `${counted(count, 'row', 'rows')} read`,
  waits: 'waits',

  storage: 'What it keeps',
  kept: (size: string) => `The database takes ${size}.`,
  free: (size: string) => `${size} of its disk are free.`,
  freeUnknown: 'How much of its disk is free cannot be told.',
  backup: (time: string, size: string) => `The last backup was made ${time}; it takes ${size}`,
  verified: 'and was read again and found whole.',
  noBackup: 'No backup is known of.',

  sources: 'Its sources',
  sourcesMore: 'What each gives, and how to switch it on',

  problems: 'What went wrong lately',
  noProblems: 'Nothing, since it was started.',
  someProblems: (count: number) =>
    `${counted(count, 'warning or error', 'warnings and errors')} in its log since it was started, the newest first. The log says more.`,
  levels: { WARNING: 'Warning', ERROR: 'Error' } as Record<string, string>,
  request: 'request',

  versions: 'What it is',
  version: 'Version',
  commit: (version: string, commit: string) => `${version}, built from ${commit}`,
  method: 'Version of the method',
  format: 'Version of the file’s layout',
  started: 'Started',
};
