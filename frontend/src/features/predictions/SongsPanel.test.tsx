import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { analysisOf } from '../../testing/analysis.ts';
import { renderOver } from '../../testing/graph.tsx';
import SongsPanel from './SongsPanel.tsx';

const songs = Array.from({ length: 12 }, (_, index) => ({ name: `Song ${index + 1}` }));

const draw = (analysis: object) =>
  renderOver({ analysis: () => analysis, node: () => analysis }, <SongsPanel analysisId="analysis-1" attempt={0} />);

beforeEach(() => window.history.replaceState(null, '', '/artist/a'));

test('Songs_Should_StayBehindAWarning_When_ThereIsNoSignal', async () => {
  draw(analysisOf('NO_SIGNAL', songs));
  const show = await screen.findByRole('button', { name: 'Show the list anyway' });
  expect(screen.queryByRole('table')).toBeNull();
  await userEvent.click(show);
  expect(screen.getByRole('table', { name: 'Songs to promote' })).toBeTruthy();
  expect(window.location.search).toBe('?anyway=yes');
});

test('Songs_Should_BeOpenAsTheAddressSays_When_ThePageIsOpened', async () => {
  window.history.replaceState(null, '', '/artist/a?song=track-Song+2');
  draw(analysisOf('USEFUL', songs));
  const song = async (name: string) => (await screen.findByRole('button', { name })).getAttribute('aria-expanded');
  expect([await song('Song 2'), await song('Song 3')]).toEqual(['true', 'false']);
  await userEvent.click(screen.getByRole('button', { name: 'Song 3' }));
  expect(new URLSearchParams(window.location.search).get('song')).toBe('track-Song 2,track-Song 3');
  await userEvent.click(screen.getByRole('button', { name: 'Song 2' }));
  expect([await song('Song 2'), await song('Song 3')]).toEqual(['false', 'true']);
});

test('Order_Should_StandInTheAddress_When_AHeadIsPressed', async () => {
  draw(analysisOf('USEFUL', songs));
  await userEvent.click(await screen.findByRole('button', { name: 'Song' }));
  expect(window.location.search).toBe('?order=NAME');
  expect(screen.getByRole('columnheader', { name: 'Song' }).getAttribute('aria-sort')).toBe('ascending');
});

test('Order_Should_ComeFromTheAddress_When_ThePageIsOpened', async () => {
  window.history.replaceState(null, '', '/artist/a?order=APPEAL&songs=library');
  draw(analysisOf('USEFUL', songs));
  const head = await screen.findByRole('columnheader', { name: /Appeal/ });
  expect(head.getAttribute('aria-sort')).toBe('descending');
  expect(screen.getByRole('button', { name: 'All songs' }).getAttribute('aria-pressed')).toBe('true');
});

test('Reason_Should_AddUpToTheAppealInItsTable_When_ASongIsOpened', async () => {
  const contributions = [
    { feature: 'ENERGY', contribution: 0.05 },
    { feature: 'VALENCE', contribution: -0.021 },
  ];
  draw(analysisOf('USEFUL', [{ name: 'Amber', appeal: 0.429, contributions }]));
  await userEvent.click(await screen.findByRole('button', { name: 'Amber' }));
  const table = screen.getByRole('table', { name: 'What adds up to its appeal', hidden: true });
  const points = within(table)
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => row.lastElementChild?.textContent);
  expect(points).toEqual(['+5.0', '−2.1']);
  expect(screen.getByText(/From 40% for the average of your songs to 43%/)).toBeTruthy();
  expect(
    screen.getByText(/it is more energetic, which does well here; being brighter in mood holds it back/),
  ).toBeTruthy();
});

test.each([
  ['No model could be fitted.', { model: null, stages: [{ name: 'LIBRARY', done: 4 }] }],
  ['There was no song to judge.', { stages: [{ name: 'LIBRARY', done: 0 }] }],
  ['No song of this artist could be judged.', { stages: [{ name: 'LIBRARY', done: 4 }] }],
])('Songs_Should_Say"%s"_When_NoneIsJudged', async (title, found) => {
  draw({ ...analysisOf('USEFUL', []), ...found });
  expect(await screen.findByText(title)).toBeTruthy();
});

test('Songs_Should_SayThatTheAnalysisIsGone_When_ItWasDeleted', async () => {
  renderOver({ analysis: () => null }, <SongsPanel analysisId="analysis-1" attempt={0} />);
  expect(await screen.findByText('This analysis is not kept any more.')).toBeTruthy();
});
