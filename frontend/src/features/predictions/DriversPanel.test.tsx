import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { PanelBoundary } from '../../components/states/PanelBoundary.tsx';
import { modelOf } from '../../testing/analysis.ts';
import { renderOver } from '../../testing/graph.tsx';
import DriversPanel from './DriversPanel.tsx';

const driver = (feature: string, direction: string, stability: number) => ({
  feature,
  importance: direction === 'DOWN' ? -0.2 : 0.2,
  deviation: 0.03,
  direction,
  stability,
  effect: [
    { value: 0, effect: -0.02, support: 40 },
    { value: 1, effect: 0.02, support: 40 },
  ],
});

const drivers = [driver('LOUDNESS', 'UP', 0.95), driver('TEMPO', 'UP', 0.6), driver('DURATION', 'DOWN', 0.9)];

afterEach(() => vi.restoreAllMocks());

test('Drivers_Should_BeSaidInWords_When_TheirDirectionIsStable', async () => {
  renderOver(
    { analysis: () => ({ id: 'a', model: modelOf('WEAK'), drivers, driverGroups: [] }) },
    <DriversPanel analysisId="a" attempt={0} />,
  );
  expect(await screen.findByText(/^Songs that do well here are louder and shorter than/)).toBeTruthy();
});

test('Drivers_Should_BeHedged_When_ThereIsNoSignal', async () => {
  const analysis = { id: 'a', model: modelOf('NO_SIGNAL'), drivers, driverGroups: [] };
  renderOver({ analysis: () => analysis }, <DriversPanel analysisId="a" attempt={0} />);
  expect(await screen.findByText(/^No trait of the sound can be relied on here/)).toBeTruthy();
});

test('LikeTraits_Should_BeTakenAsOne_When_TheNicheIsDescribed', async () => {
  const analysis = {
    id: 'a',
    model: { ...modelOf('USEFUL'), typicalityReward: { value: -0.1, low: -0.15, high: -0.05 } },
    drivers,
    driverGroups: [{ features: ['ENERGY', 'LOUDNESS'], importance: 0.31, deviation: 0.05 }],
  };
  renderOver({ analysis: () => analysis }, <DriversPanel analysisId="a" attempt={0} />);
  expect(await screen.findByText(/^Much the same is said by energy and loudness: .* carry 31.?% of/)).toBeTruthy();
  expect(screen.getByText(/it rewards what stands out\.$/)).toBeTruthy();
});

test('Drivers_Should_FailAloneAndComeBack_When_TheirFieldFailsOnce', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let asked = 0;
  const analysis = {
    id: 'a',
    model: modelOf('USEFUL'),
    driverGroups: [],
    drivers: () => {
      asked += 1;
      if (asked === 1) throw new Error('The drivers are broken.');
      return drivers;
    },
  };
  renderOver(
    { analysis: () => analysis },
    <>
      <p>the rest of the page</p>
      <PanelBoundary>{(attempt) => <DriversPanel analysisId="a" attempt={attempt} />}</PanelBoundary>
    </>,
  );
  expect(await screen.findByText('This part could not be loaded.')).toBeTruthy();
  expect(screen.getByText('the rest of the page')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^Songs that do well here/)).toBeTruthy();
});
