import { wordsOf } from '../../../lib/features.ts';
import { driversText } from '../../../lib/text/drivers.ts';
import { historyText } from '../../../lib/text/history.ts';
import { reportText } from '../../../lib/text/report.ts';
import { areApart, type Changes, type DriverChange } from './changes.ts';

/** Which advice survived, in a sentence or two. */
export function summaryOf({ songs, songsOf, people, peopleOf, verdict }: Changes) {
  const words = historyText;
  return [
    songs.before > 0 ? words.songsKept(songs.kept.length, songs.before, songsOf) : words.noSongsBefore,
    people.before > 0 && words.peopleKept(people.kept.length, people.before, peopleOf),
    verdict.before !== verdict.after && words.verdictChanged(verdictOf(verdict.before), verdictOf(verdict.after)),
  ]
    .filter(Boolean)
    .join(' ');
}

const verdictOf = (verdict: string | null) =>
  (verdict ? (reportText.verdicts[verdict] ?? verdict) : reportText.noModel).replace(/\.$/, '');

/** Whether the model foretells better or worse now, or cannot be told to. */
export function skillWords({ before, after }: Changes['skill']) {
  if (!before || !after) return historyText.skillUnknown;
  if (!areApart(before, after)) return historyText.skillSame;
  return after.value > before.value ? historyText.skillBetter : historyText.skillWorse;
}

/** "louder does better" came, went or turned. */
export function driverWords({ feature, direction, change }: DriverChange) {
  const { name, more, less } = wordsOf(feature);
  if (change === 'went') return historyText.drivers.went(name);
  if (direction === 'MIXED') return historyText.drivers.mixed(name);
  return historyText.drivers[change](direction === 'UP' ? more : less, name);
}

/** That no driver came, went or turned, or that there is none to rely on. */
export const sameDrivers = ({ verdict, signal, clearDrivers }: Changes) =>
  verdict.after !== null && !signal ? driversText.noSignal : historyText.drivers.same(clearDrivers);
