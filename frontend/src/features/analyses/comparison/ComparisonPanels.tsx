import { EmptyState } from '../../../components/states/EmptyState.tsx';
import { Lede } from '../../../components/states/Panel.tsx';
import { Section } from '../../../components/states/Section.tsx';
import { DataTable } from '../../../components/tables/DataTable.tsx';
import { compareText } from '../../../lib/text/compare.ts';
import { disagreementsOf, ledeOf, unheardOf, unreliableOf } from './comparisonWords.ts';
import { PairedDrivers } from './PairedDrivers.tsx';
import { SharedPeople } from './SharedPeople.tsx';
import { SoundPairs } from './SoundPairs.tsx';
import { type Side, useComparison } from './useComparison.ts';
import { Verdicts } from './Verdicts.tsx';

type Props = { a: string; b: string; attempt: number };

/** Two analysed artists side by side. */
export function ComparisonPanels({ a: idA, b: idB, attempt }: Props) {
  const comparison = useComparison(idA, idB, attempt);
  const words = compareText;
  if (!comparison) return null;
  const { a, b, drivers, sound, around, people } = comparison;
  const disagreements = disagreementsOf(comparison);
  const names = { a: a.name, b: b.name };
  return (
    <>
      <Section title={words.short}>
        <Lede>{ledeOf(comparison)}</Lede>
      </Section>
      <Section title={words.verdicts}>
        <Verdicts a={a} b={b} />
      </Section>
      <Section title={words.drivers}>
        {drivers.length === 0 ? (
          <EmptyState title={words.noDrivers} />
        ) : (
          <>
            {disagreements.length === 0 && <p>{unreliableOf([a, b]) ?? words.noDisagreement}</p>}
            {disagreements.map(({ feature, words: said }) => (
              <p key={feature}>{said}</p>
            ))}
            <PairedDrivers {...names} pairs={drivers} />
          </>
        )}
      </Section>
      <Section title={words.sound}>
        {sound.length === 0 ? <EmptyState title={unheardOf([a, b])} /> : <SoundPairs {...names} pairs={sound} />}
      </Section>
      <Section title={words.people}>
        <SharedPeople title={words.around} none={words.aroundNone} people={around} />
        <SharedPeople title={words.suggested} none={words.suggestedNone} people={people} />
      </Section>
      <Section title={words.figures}>
        <DataTable
          caption={words.figures}
          columns={[
            { name: '', key: 'figure' },
            { name: a.name, key: 'a' },
            { name: b.name, key: 'b' },
          ]}
          rows={figuresOf(a).map(([name, value], row) => [name, value, figuresOf(b)[row]?.[1] ?? null])}
        />
      </Section>
    </>
  );
}

const figuresOf = (side: Side): [name: string, value: number | null][] => {
  const { rows } = compareText;
  return [
    [rows.followers, side.followers],
    [rows.popularity, side.popularity],
    [rows.songs, side.songCount],
    [rows.promote, side.promoteCount],
    [rows.around, side.around.length],
    [rows.niche, side.segment?.trackCount ?? null],
    [rows.nicheArtists, side.segment?.artistCount ?? null],
    [rows.threshold, side.segment?.popularityThreshold ?? null],
  ];
};
