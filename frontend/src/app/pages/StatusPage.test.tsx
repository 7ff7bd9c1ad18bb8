import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderOver } from '../../testing/graph.tsx';
import { sourcesWith } from '../../testing/sources.ts';
import { calmStatus, runningAnalysis } from '../../testing/status.ts';
import StatusPage from './StatusPage.tsx';

const catalog = { artistCount: 1, trackCount: 2, segmentCount: 0, tracksWithFeatures: 2, updatedAt: null };

async function draw(status: object = {}) {
  renderOver(
    { serverStatus: { ...calmStatus, ...status }, sources: sourcesWith(), catalog },
    <StatusPage attempt={0} />,
  );
  await screen.findByRole('heading', { level: 1 });
}

const part = (name: string) => within(screen.getByRole('region', { name }));

test('Status_Should_SayThatAllIsWell_When_ItIs', async () => {
  await draw();
  expect(part('Can it do its work?').getByText('Yes: all that it needs is there.')).toBeTruthy();
  expect(part('What went wrong lately').getByText('Nothing, since it was started.')).toBeTruthy();
  expect(part('What it is at').getByText(/nothing to do/)).toBeTruthy();
  expect(part('What it keeps').getByText('The database takes 12.5 MB. 5 GB of its disk are free.')).toBeTruthy();
  expect(part('What it keeps').getByText('No backup is known of.')).toBeTruthy();
  expect(part('What it is').getByText('1.2.3, built from 0123456789')).toBeTruthy();
});

test('Status_Should_SayWhatDoesNotWorkFirst_When_SomethingIsBroken', async () => {
  const [database, disk, ...others] = calmStatus.checks;
  await draw({
    checks: [
      { ...database, state: 'FAILED', message: 'It does not answer.' },
      { ...disk, state: 'WARNING', message: 'Little is free.' },
      ...others,
    ],
  });
  const checks = part('Can it do its work?');
  expect(checks.getByText('Not all of it: 1 thing does not work.')).toBeTruthy();
  expect(checks.getByText('Broken')).toBeTruthy();
  expect(checks.getByText('Little is free.')).toBeTruthy();
});

test('Status_Should_NameWhatRuns_When_AnalysesAndImportsWait', async () => {
  const waiting = { ...runningAnalysis, id: 'QW5hbHlzaXM6Mg==', status: 'QUEUED' };
  await draw({
    analyses: { ...calmStatus.analyses, pending: [runningAnalysis, waiting] },
    imports: [
      { __typename: 'CatalogImport', id: 'SW1wb3J0OjE=', fileName: 'songs.csv', status: 'RUNNING', rowsRead: 12_000 },
    ],
  });
  const work = part('What it is at');
  expect(work.getByText('2 analyses wait or run, 1 of them at work. 1 import waits or runs.')).toBeTruthy();
  const [first, second] = within(work.getByRole('list', { name: 'Analyses that wait or run' })).getAllByRole(
    'listitem',
  );
  expect(first?.textContent).toMatch(/^Anna Example.*Collect their songs/);
  expect(second?.textContent).toMatch(/waits/);
  expect(work.getByText('12,000 rows read')).toBeTruthy();
});

test('Status_Should_ListProblemsWithTheirRequests_When_ThereWereSome', async () => {
  const problem = { at: '2026-11-01T11:00:00.000Z', level: 'ERROR', message: 'It broke.', requestId: 'a'.repeat(32) };
  await draw({
    problems: [problem, { ...problem, level: 'WARNING', message: 'It creaked.', requestId: null }],
    lastBackup: { at: '2026-11-01T09:00:00.000Z', bytes: 3_000_000 },
  });
  const items = part('What went wrong lately').getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/Error.*It broke\.request a{32}/),
    expect.stringMatching(/Warning.*It creaked\.$/),
  ]);
  expect(part('What it keeps').getByText(/takes 3 MB and was read again and found whole/)).toBeTruthy();
});
