import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderOver } from '../../testing/graph.tsx';
import { sourceOf, sourcesWith } from '../../testing/sources.ts';
import SourcesPage from './SourcesPage.tsx';

const catalog = { artistCount: 1, trackCount: 2, segmentCount: 0, tracksWithFeatures: 2, updatedAt: null };

async function draw(...others: readonly ReturnType<typeof sourceOf>[]) {
  renderOver({ sources: sourcesWith(...others), catalog }, <SourcesPage attempt={0} />);
  await screen.findByRole('heading', { name: 'Source by source' });
}

/** What stands about one source, by its name. */
const entry = (name: string) => {
  const item = screen.getByRole('heading', { name, level: 3 }).closest('li');
  if (!item) throw new Error(`There is no entry for ${name}.`);
  return within(item);
};

const closed = sourceOf('SPOTIFY', 'AVAILABLE', {
  RELATED_ARTISTS: { state: 'CLOSED_TO_THIS_APP', detail: 'Only for older apps.' },
  SEGMENT_TRACKS: { state: 'CLOSED_TO_THIS_APP', detail: 'Only for older apps.' },
});

test('Sources_Should_SayWhoIsNotServedAndHowToChangeThat_When_EveryLiveSourceIsOff', async () => {
  await draw();
  expect(screen.getByText(/For anybody else a live source has to be switched on/)).toBeTruthy();
  expect(entry('Open music').getByText(/MUSICMASTERY_LISTENBRAINZ_TOKEN=/).textContent).toBe(
    'MUSICMASTERY_LISTENBRAINZ_TOKEN=your-token\nMUSICMASTERY_CONTACT=you@example.org',
  );
  expect(entry('Spotify').getByRole('note').textContent).toMatch(
    /forbid using its content to train a machine learning/,
  );
});

test('Sources_Should_SayThatNobodyServesOthers_When_TheOnlyLiveSourceIsClosed', async () => {
  await draw(closed);
  expect(screen.getByText(/there is no source now, though Spotify is switched on/)).toBeTruthy();
  expect(screen.getByText(/^Nobody now/)).toBeTruthy();
  expect(entry('Spotify').getByText('Only for older apps.')).toBeTruthy();
  expect(entry('Spotify').queryByRole('heading', { name: 'How to switch it on' })).toBeNull();
});

test('Sources_Should_NameWhoIsAsked_When_AnotherIsOn', async () => {
  await draw(closed, sourceOf('OPEN_MUSIC'));
  expect(screen.getByText('Real artists can be analysed too: Open music can be asked now.')).toBeTruthy();
  expect(screen.getByText('Open music, for everything.')).toBeTruthy();
});

test('Sources_Should_SayWhenToTryAgain_When_AQuotaIsUsedUp', async () => {
  const retryAt = '2026-12-03T10:00:00.000Z';
  const used = { state: 'QUOTA_EXCEEDED', detail: 'Used up.', retryAt };
  await draw(sourceOf('DEEZER', 'AVAILABLE', { SEGMENT_TRACKS: used }));
  expect(entry('Deezer').getByText(/^Try again after/)).toBeTruthy();
  expect(within(screen.getByRole('table')).getByText(/^until/)).toBeTruthy();
});

test('Settings_Should_BeCopied_When_TheButtonIsPressed', async () => {
  vi.stubGlobal('isSecureContext', true);
  const user = userEvent.setup();
  await draw();
  await user.click(screen.getByRole('button', { name: 'Copy the settings of Deezer' }));
  expect(await navigator.clipboard.readText()).toBe('MUSICMASTERY_DEEZER=on\nMUSICMASTERY_CONTACT=you@example.org');
  expect(entry('Deezer').getByRole('status').textContent).toBe('Copied');
  vi.unstubAllGlobals();
});
