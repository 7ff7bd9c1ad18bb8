import { songWordsOf, wordsOf } from '../../../lib/features.ts';
import { formatList } from '../../../lib/format.ts';
import { compareText } from '../../../lib/text/compare.ts';
import { unheardText } from '../../../lib/text/unjudged.ts';
import { agreementOf, audible } from './contrast.ts';
import type { Comparison, Side } from './useComparison.ts';

const most = 3;

const better = (feature: string, direction: string) => {
  const { more, less } = songWordsOf(feature);
  return direction === 'UP' ? more : less;
};

/** Around whom the model found no signal, so that the two niches cannot agree or disagree; null where it did. */
export function unreliableOf(sides: readonly Pick<Side, 'name' | 'signal'>[]) {
  const names = sides.filter(({ signal }) => !signal).map(({ name }) => name);
  return names.length > 0 ? compareText.noSignal(formatList(names)) : null;
}

/** The comparison in a few sentences. */
export function ledeOf({ a, b, around, drivers, sound }: Comparison) {
  const words = compareText;
  const { agree, disagree } = agreementOf(drivers);
  const unreliable = unreliableOf([a, b]);
  const said = [
    words.overlap(around.length, a.name, b.name),
    agree.length > 0 &&
      words.agree(formatList(agree.slice(0, most).map((pair) => better(pair.feature, pair.a.direction)))),
    disagree.length > 0 && words.disagree(formatList(disagree.map(({ feature }) => wordsOf(feature).name))),
    drivers.length > 0 && (unreliable ?? (agree.length + disagree.length === 0 && words.noCommon)),
    sound.length > 0 && soundWords(a.name, b.name, sound),
  ];
  return said.filter(Boolean).join(' ');
}

function soundWords(a: string, b: string, sound: Comparison['sound']) {
  const heard = audible(sound).slice(0, most);
  if (heard.length === 0) return compareText.soundsAlike(a, b);
  const differences = heard.map(({ feature, difference }) => wordsOf(feature)[difference > 0 ? 'more' : 'less']);
  return compareText.sounds(a, formatList(differences), b);
}

/** Why one cannot be heard against the other, of each of whom no song was judged. */
export const unheardOf = (sides: readonly Pick<Side, 'name' | 'sound' | 'unjudged'>[]) =>
  sides
    .filter(({ sound }) => sound.length === 0)
    .map(({ name, unjudged }) => unheardText[unjudged](name))
    .join(' ');

/** Each driver that is clear in both niches and goes opposite ways, in a sentence. */
export const disagreementsOf = ({ a, b, drivers }: Comparison) =>
  agreementOf(drivers).disagree.map((pair) => ({
    feature: pair.feature,
    words: compareText.disagreement(
      a.name,
      better(pair.feature, pair.a.direction),
      b.name,
      better(pair.feature, pair.b.direction),
    ),
  }));
