import { expect, test } from 'vitest';
import { asksOutside, timeLeft, usualTimes } from './timeLeft.ts';

const at = (ms: number) => new Date(ms).toISOString();
const stage = (
  name: string,
  status: string,
  done = 0,
  total: number | null = null,
  startedAt: string | null = null,
) => ({
  name,
  status,
  done,
  total,
  startedAt,
});

const analysis = (...times: number[]) => ({
  stages: times.map((ms, place) => ({ name: `S${place}`, startedAt: at(1000), finishedAt: at(1000 + ms) })),
});

test('UsualTime_Should_BeTheMedian_When_AnalysesTookDifferentTimes', () => {
  const usual = usualTimes([analysis(100, 5000), analysis(300, 1), analysis(200, 4000)]);
  expect([...usual]).toEqual([
    ['S0', 200],
    ['S1', 4000],
  ]);
});

test('TimeLeft_Should_GoByThePace_When_TheStageCountsItsItems', () => {
  const stages = [stage('S0', 'DONE'), stage('S1', 'RUNNING', 25, 100, at(0)), stage('S2', 'WAITING')];
  expect(timeLeft(stages, new Map([['S2', 700]]), 2000)).toBe(2000 * 3 + 700);
});

test('TimeLeft_Should_GoByTheRule_When_TheStageCountsNothing', () => {
  const stages = [stage('S0', 'RUNNING', 0, null, at(0)), stage('S1', 'WAITING')];
  const usual = new Map([
    ['S0', 3000],
    ['S1', 500],
  ]);
  expect(timeLeft(stages, usual, 1000)).toBe(2500);
  expect(timeLeft(stages, usual, 3500)).toBe(500);
});

test('TimeLeft_Should_BeLate_When_AStageTakesLongerThanUsualAndCountsNothing', () => {
  const usual = new Map([
    ['S0', 3000],
    ['S1', 500],
  ]);
  expect(timeLeft([stage('S0', 'RUNNING', 0, null, at(0)), stage('S1', 'WAITING')], usual, 9000)).toBe('LATE');
  expect(timeLeft([stage('S0', 'RUNNING', 9, 10, at(0)), stage('S1', 'WAITING')], usual, 9000)).toBe(1500);
});

test('TimeLeft_Should_BeUnknown_When_TheFirstStageHasNotBegun', () => {
  const usual = new Map([
    ['S0', 3000],
    ['S1', 500],
  ]);
  expect(timeLeft([stage('S0', 'WAITING'), stage('S1', 'WAITING')], usual, 0)).toBeUndefined();
});

test('TimeLeft_Should_BeUnknown_When_NothingIsKnownOfAStage', () => {
  expect(timeLeft([stage('S0', 'WAITING')], new Map(), 0)).toBeUndefined();
  expect(timeLeft([stage('S0', 'DONE')], new Map(), 0)).toBe(0);
});

test('OutsideServices_Should_BeSaidToBeAsked_When_CollectingTakesLongerThanTheCatalogDoes', () => {
  const network = [stage('NETWORK', 'RUNNING', 3, 21, at(0)), stage('MODEL', 'WAITING')];
  expect(asksOutside(network, 9000)).toBe(false);
  expect(asksOutside(network, 11_000)).toBe(true);
  expect(asksOutside([stage('NETWORK', 'DONE'), stage('MODEL', 'RUNNING', 0, null, at(0))], 60_000)).toBe(false);
});
