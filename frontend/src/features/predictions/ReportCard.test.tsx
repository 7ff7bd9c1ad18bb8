import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { analysisOf } from '../../testing/analysis.ts';
import { renderOver } from '../../testing/graph.tsx';
import ReportCardPanel from './ReportCardPanel.tsx';

const draw = (analysis: object | null) =>
  renderOver({ analysis: () => analysis }, <ReportCardPanel analysisId="analysis-1" attempt={0} />);

test('ReportCard_Should_SayTheVerdictFirst_When_ThereIsNoSignal', async () => {
  const { container } = draw(analysisOf('NO_SIGNAL', []));
  await screen.findByText(/its order was no better than chance\.$/);
  expect(container.textContent).toMatch(/^Sound tells nothing reliable here\./);
});

test('ReportCard_Should_SayHowLittleThereIs_When_ItIsTooFewToTell', async () => {
  const { model, ...analysis } = analysisOf('USEFUL', []);
  draw({ ...analysis, model: { ...model, verdict: 'NO_SIGNAL', trackCount: 1100, artistCount: 9 } });
  expect(await screen.findByText(/^There are only 1,100 songs by 9 artists to learn from/)).toBeTruthy();
});

test('MethodComparison_Should_HaveTheSameFiguresInItsTable_When_Drawn', async () => {
  draw(analysisOf('USEFUL', []));
  const table = await screen.findByRole('table', { name: 'Against other ways to judge', hidden: true });
  const rows = within(table).getAllByRole('row', { hidden: true });
  expect(rows.map((row) => row.textContent)).toEqual([
    'MethodAgreementfromtoRight in a pairfromtoSame, split by song',
    'This method0.190.140.240.600.550.650.64',
    'The original of 20200.110.060.160.600.550.650.64',
    'Shuffled labels (pure chance)0.00−0.050.050.600.550.650.64',
  ]);
});

test('ReportCard_Should_SayWhy_When_NoModelWasFitted', async () => {
  draw({ ...analysisOf('USEFUL', []), model: null });
  expect(await screen.findByText('No model could be fitted.')).toBeTruthy();
});
