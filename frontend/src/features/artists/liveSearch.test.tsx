import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { connectionOf, renderOver } from '../../testing/graph.tsx';
import { sourceOf, sourcesWith } from '../../testing/sources.ts';
import { ArtistSearch } from './ArtistSearch.tsx';

const artist = (id: string, name: string, source: string) => ({
  id,
  name,
  disambiguation: null,
  genres: ['folk'],
  followers: 1200,
  imageUrl: null,
  externalIds: [],
  provenance: { source },
});

const two = [artist('1=', 'Paper Lanterns', 'DEMO'), artist('2=', 'Paper Kites', 'FILE')];
const abroad = artist('3=', 'Paper Aeroplanes', 'OPEN_MUSIC');

type Asked = { text: string; first: number; catalogOnly: boolean };

/** A search over the catalog, with a live source that answers when it is told to. */
function draw(known: readonly ReturnType<typeof artist>[], ...live: readonly ReturnType<typeof sourceOf>[]) {
  const failures: { source: string; name: string; message: string }[] = [];
  const chosen: string[] = [];
  const asked: Asked[] = [];
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const fits = ({ name }: { name: string }, text: string) => name.toLowerCase().includes(text.toLowerCase());
  const root = {
    sources: sourcesWith(...live),
    searchArtists: async (question: Asked) => {
      asked.push(question);
      if (!question.catalogOnly) await answered;
      const all = question.catalogOnly ? known : [abroad, ...known];
      const found = connectionOf(all.filter((each) => fits(each, question.text)))(question);
      return { ...found, failures: question.catalogOnly ? [] : failures };
    },
  };
  renderOver(root, <ArtistSearch onChoose={(id) => chosen.push(id)} />);
  return { chosen, asked, answer, failures };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const names = () => screen.getAllByRole('option').map((option) => option.textContent);

test('Search_Should_AskTheCatalogAlone_When_NoLiveSourceCanSearch', async () => {
  const { asked } = draw(two, sourceOf('DEEZER', 'QUOTA_EXCEEDED'));
  await userEvent.type(screen.getByRole('combobox'), 'paper');
  await screen.findAllByRole('option');
  await pause(800);
  expect(asked.map(({ catalogOnly }) => catalogOnly)).toEqual([true]);
});

test('Search_Should_AskTheCatalogAlone_When_FewerThanThreeLettersAreTyped', async () => {
  const { asked } = draw(two, sourceOf('OPEN_MUSIC'));
  await userEvent.type(screen.getByRole('combobox'), 'pa');
  await screen.findAllByRole('option');
  await pause(800);
  expect(asked.map(({ catalogOnly }) => catalogOnly)).toEqual([true]);
});

test('LateHits_Should_StandBelowAndLeaveTheChosenOneChosen_When_ALiveSourceAnswers', async () => {
  const { chosen, answer } = draw(two, sourceOf('OPEN_MUSIC'));
  await userEvent.type(screen.getByRole('combobox'), 'paper');
  await screen.findAllByRole('option');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('status').textContent).toBe('2 artists found. Asking MusicBrainz …');
  answer();
  await waitFor(() => expect(names()).toHaveLength(3));
  expect(names()).toEqual([
    expect.stringContaining('Paper Lanterns'),
    expect.stringContaining('Paper Kites'),
    expect.stringContaining('from Open music'),
  ]);
  expect(screen.getByRole('status').textContent).toBe('3 artists found.');
  await userEvent.keyboard('{Enter}');
  expect(chosen).toEqual(['2=']);
});

test('KnownArtists_Should_NotComeLate_When_TheCatalogHasMoreThanAreListed', async () => {
  const many = Array.from({ length: 30 }, (_, place) => artist(`m${place}=`, `Paper Mill ${place}`, 'FILE'));
  const { answer } = draw([...many], sourceOf('OPEN_MUSIC'));
  answer();
  await userEvent.type(screen.getByRole('combobox'), 'paper');
  await waitFor(() => expect(names()).toHaveLength(9));
  expect(names().at(-1)).toContain('Paper Aeroplanes');
});

test('Enter_Should_WaitForTheLiveSource_When_TheCatalogHasNobody', async () => {
  const { chosen, answer } = draw(two, sourceOf('OPEN_MUSIC'));
  await userEvent.type(screen.getByRole('combobox'), 'aeroplanes{Enter}');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Asking MusicBrainz …'));
  expect(chosen).toEqual([]);
  answer();
  await waitFor(() => expect(chosen).toEqual(['3=']));
});

test('Search_Should_SayThatTheLiveSourcesNamedNobodyEither_When_NobodyIsCalledSo', async () => {
  const { answer } = draw(two, sourceOf('OPEN_MUSIC'), sourceOf('DEEZER'));
  answer();
  await userEvent.type(screen.getByRole('combobox'), 'zzz');
  expect(await screen.findByText(/MusicBrainz and Deezer named nobody either/)).toBeTruthy();
});

test('Search_Should_NameTheSourceThatDidNotAnswer_When_AnotherDid', async () => {
  const { answer, failures } = draw(two, sourceOf('OPEN_MUSIC'), sourceOf('DEEZER'));
  failures.push({ source: 'DEEZER', name: 'Deezer', message: 'Deezer did not answer in time.' });
  answer();
  await userEvent.type(screen.getByRole('combobox'), 'paper');
  expect(await screen.findByText('3 artists found. Deezer could not be asked.')).toBeTruthy();
  await userEvent.clear(screen.getByRole('combobox'));
  await userEvent.type(screen.getByRole('combobox'), 'zzz');
  expect(await screen.findByText(/MusicBrainz named nobody either.* Deezer could not be asked/)).toBeTruthy();
});
