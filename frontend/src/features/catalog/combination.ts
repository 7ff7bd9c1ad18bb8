import { collectable, isLive, type KnownSource, offers } from '../../lib/liveSources.ts';

export type Combination = {
  who: 'INVENTED' | 'IMPORTED' | 'OTHERS';
  /** Who gives everything but how songs sound: the first, or else the one of the others where the artist was found. */
  from: readonly string[];
  /** Who says how songs sound; null when nobody does. */
  sound: string | null;
};

/** What an analysis would be made of now, by where its artist comes from; as the server chooses when it is not told. */
export function combinationsOf(sources: readonly KnownSource[]): Combination[] {
  const able = collectable(sources);
  const demo = sources.find(({ kind }) => kind === 'DEMO');
  const name = (source?: KnownSource) => source?.name ?? null;
  const invented: Combination[] =
    demo && offers(demo, 'SEGMENT_TRACKS') ? [{ who: 'INVENTED', from: [demo.name], sound: demo.name }] : [];
  return [
    ...invented,
    { who: 'IMPORTED', from: [], sound: name(soundsFor(undefined, sources)) },
    { who: 'OTHERS', from: able.map((source) => source.name), sound: name(soundsFor(able[0], sources)) },
  ];
}

/** The source itself where it says how songs sound, else the first live one that does. */
function soundsFor(main: KnownSource | undefined, sources: readonly KnownSource[]) {
  const asked = [...(main ? [main] : []), ...sources.filter(({ kind }) => isLive(kind))];
  return asked.find((source) => offers(source, 'AUDIO_FEATURES'));
}
