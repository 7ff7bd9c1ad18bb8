import { useEffect } from 'react';
import type { SourceKind } from '../../__generated__/startAnalysisMutation.graphql.ts';
import { useParam } from '../../lib/search.ts';

/** In the address, where an analysis was collected from a named source and the next one is not to be. */
const automatic = 'automatic';

export type Source = { readonly kind: SourceKind; readonly name: string };

export type SourceChoice = {
  /** What can be chosen; nothing where there is no choice. */
  sources: readonly Source[];
  /** What is chosen; undefined leaves it to the server. */
  chosen: Source | undefined;
  /** What this analysis was asked for with, where it cannot be chosen now, as long as nothing else is. */
  gone: SourceKind | undefined;
  choose: (kind: string) => void;
  /** Back to what this analysis was asked for with. */
  undo: () => void;
  /** Whether it is another than this analysis was asked for with. */
  changed: boolean;
};

/** A choice kept in the address; without any there, it is as this analysis was asked for. */
export function useSourceChoice(own: SourceKind | null | undefined, sources: readonly Source[]): SourceChoice {
  const [given, setGiven] = useParam('source');
  const kind = given === automatic ? null : (sources.find((each) => each.kind === given)?.kind ?? own ?? null);
  const changed = sources.length > 0 && kind !== (own ?? null);
  // A choice that an analysis was run with leaves no trace in the address.
  useEffect(() => {
    if (given && sources.length > 0 && !changed) setGiven('');
  }, [given, sources.length, changed, setGiven]);
  const chosen = sources.find((each) => each.kind === kind);
  return {
    sources,
    chosen,
    gone: kind && !chosen ? kind : undefined,
    choose: (next) => setGiven(next === (own ?? '') ? '' : next || automatic),
    undo: () => setGiven(''),
    changed,
  };
}
