export type StageTimes = {
  readonly name: string;
  readonly status: string;
  readonly done: number;
  readonly total?: number | null;
  readonly startedAt?: string | null;
};

/** How long each stage takes as a rule, in milliseconds. */
export type UsualTimes = ReadonlyMap<string, number>;

type Finished = { readonly stages: readonly { name: string; startedAt?: string | null; finishedAt?: string | null }[] };

/** The median time of each stage over finished analyses. */
export function usualTimes(analyses: readonly Finished[]): UsualTimes {
  const times = new Map<string, number[]>();
  for (const { name, startedAt, finishedAt } of analyses.flatMap(({ stages }) => stages)) {
    if (startedAt && finishedAt)
      times.set(name, [...(times.get(name) ?? []), Date.parse(finishedAt) - Date.parse(startedAt)]);
  }
  return new Map(
    [...times].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0]),
  );
}

/** The clock of the page ticks once a second, so a stage is not late before it is so by more than that. */
const grace = 1000;

/**
 * About how long the stages that have not ended will take, in milliseconds: what counts its items by the pace so far, the
 * rest as it takes as a rule. Late where a stage takes longer than that and counts nothing. Undefined where neither is
 * known, and before the first stage has begun, since how long others keep it waiting is not known.
 */
export function timeLeft(stages: readonly StageTimes[], usual: UsualTimes, now: number): number | 'LATE' | undefined {
  if (stages.every(({ status }) => status === 'WAITING')) return undefined;
  let left = 0;
  for (const stage of stages) {
    if (stage.status !== 'WAITING' && stage.status !== 'RUNNING') continue;
    const rest = stage.status === 'WAITING' ? usual.get(stage.name) : runningRest(stage, usual.get(stage.name), now);
    if (rest === undefined || rest === 'LATE') return rest;
    left += rest;
  }
  return left;
}

const collecting = new Set(['NETWORK', 'SEGMENT_TRACKS', 'AUDIO_FEATURES', 'LIBRARY']);
/** What the catalog has is read in less. */
const moment = 10_000;

/** Whether outside services are being asked, as far as can be told from how long it takes. */
export const asksOutside = (stages: readonly StageTimes[], now: number) =>
  stages.some(
    ({ name, status, startedAt }) =>
      status === 'RUNNING' && collecting.has(name) && now - Date.parse(startedAt ?? '') > moment,
  );

function runningRest({ done, total, startedAt }: StageTimes, usual: number | undefined, now: number) {
  const taken = startedAt ? Math.max(0, now - Date.parse(startedAt)) : 0;
  if (total && done > 0) return (taken * Math.max(0, total - done)) / done;
  if (usual === undefined) return undefined;
  return taken > usual + grace ? 'LATE' : Math.max(0, usual - taken);
}
