import { counted, formatCount } from '../format.ts';

const rows = (count: number) => counted(count, 'row', 'rows');

/** What is said where files are imported. The page loads it only there. */
export const importsText = {
  intro:
    'A playlist from Exportify, a data set of songs from Spotify, or a table of songs, artists or links as CSV; also segments.jsonl and related artists as JSON. UTF-8 text, plain or compressed with gzip. What a file holds is told by its header, not by its name.',
  limit: (size: string) => `At most ${size}.`,
  drop: 'Drop a file here, or',
  choose: 'Choose a file',
  accept: '.csv,.jsonl,.json,.gz,text/csv,application/json,application/gzip',
  problems: {
    empty: (name: string) => `“${name}” is empty. Choose a file with rows in it.`,
    large: (name: string, size: string, limit: string) =>
      `“${name}” has ${size}, and the server takes at most ${limit}. Compress it with gzip, or split it into several files.`,
    binary: (name: string) =>
      `“${name}” is no text, so it cannot be a table. Save it as CSV (UTF-8) in the program it comes from.`,
    unreadable: (name: string) => `“${name}” cannot be read. A folder has to be sent file by file.`,
    several: 'Drop one file at a time; the others can follow while it is read.',
    unreachable: 'The file did not get through to the server. Check the connection, then send it again.',
    other: (status: number) => `The server did not take the file (status ${status}). Its log may say why.`,
  },
  sending: (name: string) => `Sending “${name}”`,
  sent: (done: string, all: string) => `${done} of ${all} sent`,
  stay: 'Stay on this page until the file is sent. After that the server goes on by itself.',
  stop: 'Stop sending',
  stopped: 'Sending was stopped; nothing was kept.',
  statuses: {
    QUEUED: 'Waiting for its turn',
    RUNNING: 'Being read',
    COMPLETED: 'Imported',
    INCOMPLETE: 'Imported in part',
    FAILED: 'Not imported',
    CANCELLED: 'Cancelled',
  } as Record<string, string>,
  read: (count: number) => `${rows(count)} read so far`,
  cancel: 'Cancel',
  cancelOf: (name: string) => `Cancel: ${name}`,
  cancelling: 'Cancelling …',
  latest: 'Newest',
  earlier: 'Earlier imports',
  none: 'No file has been imported yet.',
  listed: (shown: number, all: number) => `The newest ${formatCount(shown)} of ${formatCount(all)} imports.`,
  report: ({ read, kept, changed, unchanged, merged, refused }: RowCounts) => {
    const parts = [
      kept > 0 && `${formatCount(kept)} new`,
      changed > 0 && `${formatCount(changed)} brought up to date`,
      unchanged > 0 && `${formatCount(unchanged)} as they were`,
      merged > 0 && `${formatCount(merged)} repeated`,
      refused > 0 && `${formatCount(refused)} refused`,
    ].filter((part) => part !== false);
    return `${rows(read)} read${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
  },
  format: (name: string) => `Read as: ${name}.`,
  withoutFeatures: (count: number) =>
    `${counted(count, 'song came', 'songs came')} without audio features, which a model needs.`,
  next: {
    COMPLETED: 'Search for one of its artists to start an analysis.',
    INCOMPLETE: 'What was read is kept. Put the file right and import it again: rows that are known stay as they are.',
    FAILED: 'Put the file right and import it again.',
    CANCELLED: 'What was read before is kept. Import the file again to go on.',
  } as Record<string, string>,
  refusedNext:
    'Correct these rows in the file and import it again: rows that are known stay as they are, and the corrected ones are added.',
  refused: (file: string) => `Refused rows of ${file}`,
  refusedSome: (shown: number, all: number) =>
    `The first ${formatCount(shown)} of ${formatCount(all)} refused rows. The others may have the same fault.`,
  line: 'Line',
  field: 'Field',
  reason: 'Why',
  wholeRow: 'the whole row',
};

type RowCounts = {
  read: number;
  kept: number;
  changed: number;
  unchanged: number;
  merged: number;
  refused: number;
};
