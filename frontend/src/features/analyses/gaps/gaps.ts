import { formatList } from '../../../lib/format.ts';
import { gapsText } from '../../../lib/text/gaps.ts';

export type Gap = {
  readonly capability: string;
  readonly missing: number;
  readonly retryAt?: string | null;
  readonly canBeFilled: boolean;
  readonly isNotice: boolean;
};

/** Those that make an analysis partial: notices do not. */
export const lacking = <T extends { readonly isNotice: boolean }>(gaps: readonly T[]): T[] =>
  gaps.filter(({ isNotice }) => !isNotice);

/** What an analysis went without, in words: of each thing how much in all. */
export function missingWords(gaps: readonly Gap[]): string {
  const counts = new Map<string, number>();
  for (const { capability, missing } of lacking(gaps)) counts.set(capability, (counts.get(capability) ?? 0) + missing);
  return formatList([...counts].map(([each, count]) => gapsText.missing[each]?.(count) ?? each));
}

/** From when on all that can still be had may be asked for; undefined when that is not known, or is so already. */
export function whenToGoOn(gaps: readonly Gap[], now: number): string | undefined {
  const times = gaps.flatMap(({ canBeFilled, retryAt }) => (canBeFilled && retryAt ? [retryAt] : [])).toSorted();
  const last = times.at(-1);
  return last && Date.parse(last) > now ? last : undefined;
}
