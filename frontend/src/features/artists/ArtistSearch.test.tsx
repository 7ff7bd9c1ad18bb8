import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { connectionOf, renderOver } from '../../testing/graph.tsx';
import { ArtistSearch } from './ArtistSearch.tsx';

const artist = (id: string, name: string, disambiguation: string | null) => ({
  id,
  name,
  disambiguation,
  genres: ['folk'],
  followers: 1200,
  imageUrl: null,
  externalIds: [],
  provenance: { source: 'DEMO' },
});

const all = [
  artist('1=', 'Paper Lanterns', 'duo from Leeds'),
  artist('2=', 'Paper Lanterns', 'techno producer'),
  artist('3=', 'Granite Choir', null),
];

const draw = () =>
  renderOver(
    {
      searchArtists: ({ text, first }: { text: string; first: number }) => ({
        ...connectionOf(all.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())))({ first }),
        failures: [],
      }),
    },
    <ArtistSearch onChoose={(id) => chosen.push(id)} />,
  );

const chosen: string[] = [];

beforeEach(() => chosen.splice(0));

test('Search_Should_GiveTheChosenArtist_When_OnlyTheKeyboardIsUsed', async () => {
  draw();
  await userEvent.type(screen.getByRole('combobox'), 'paper');
  await screen.findAllByRole('option');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(chosen).toEqual(['2=']);
});

test('Search_Should_TellHomonymsApart_When_TwoArtistsShareAName', async () => {
  draw();
  await userEvent.type(screen.getByRole('combobox'), 'paper');
  const options = await screen.findAllByRole('option');
  expect(options.map((option) => option.textContent)).toEqual([
    expect.stringContaining('duo from Leeds'),
    expect.stringContaining('techno producer'),
  ]);
});

test('Search_Should_SayWhatToDo_When_NothingIsFound', async () => {
  draw();
  await userEvent.type(screen.getByRole('combobox'), 'zzz');
  expect(await screen.findByText(/No artist called “zzz”/)).toBeTruthy();
  expect(screen.getByRole('combobox').getAttribute('aria-expanded')).toBe('false');
});

test('Search_Should_GiveTheArtistThatIsTyped_When_EnterComesBeforeTheAnswer', async () => {
  draw();
  await userEvent.type(screen.getByRole('combobox'), 'paper');
  await screen.findAllByRole('option');
  await userEvent.type(screen.getByRole('combobox'), 'granite{Enter}', {
    initialSelectionStart: 0,
    initialSelectionEnd: 5,
  });
  expect(chosen).toEqual([]);
  await waitFor(() => expect(chosen).toEqual(['3=']));
});

test('Search_Should_SayWhatToDo_When_ItWentWrong', async () => {
  renderOver({}, <ArtistSearch onChoose={() => {}} />);
  await userEvent.type(screen.getByRole('combobox'), 'paper');
  expect(await screen.findByText('The search went wrong. Change a letter to search again.')).toBeTruthy();
});
