import { Section } from '../../components/states/Section.tsx';
import { formatList } from '../../lib/format.ts';
import type { KnownSource } from '../../lib/liveSources.ts';
import { combinationText } from '../../lib/text/combination.ts';
import { type Combination, combinationsOf } from './combination.ts';
import styles from './sources.module.css';

/** Which sources an analysis would use now. */
export function Combinations({ sources }: { sources: readonly KnownSource[] }) {
  const words = combinationText;
  return (
    <Section title={words.title}>
      <p>{words.intro}</p>
      <dl className={styles.combinations}>
        {combinationsOf(sources).map((each) => (
          <div key={each.who}>
            <dt>{words.who[each.who]}</dt>
            <dd>{sentencesOf(each).join(' ')}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function sentencesOf({ who, from, sound }: Combination): string[] {
  const words = combinationText;
  const [first, ...others] = from;
  if (who === 'INVENTED') return [words.everything(words.theCatalog)];
  if (who === 'IMPORTED') return [words.files, sound === null ? words.filesNoSound : words.filesSound(sound)];
  if (!first) return [words.nobody];
  if (others.length === 0 && sound === first) return [words.everything(first)];
  return [
    others.length === 0 ? `${first}.` : words.first(first, formatList(others)),
    ...(sound === first ? [] : [sound === null ? words.noSound : words.sound(sound)]),
  ];
}
