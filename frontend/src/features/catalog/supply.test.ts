import { expect, test } from 'vitest';
import { missingOf, notesOf } from './supply.ts';

const on = (capability: string) => ({ capability, state: 'AVAILABLE', detail: 'Here.' });
const off = (capability: string) => ({ capability, state: 'NOT_CONFIGURED', detail: 'Set a key.' });

test('Notes_Should_SayAThingOnce_When_ItHoldsForSeveralCapabilities', () => {
  expect(notesOf([on('SEARCH'), off('CREDITS'), on('DISCOGRAPHY')])).toEqual([
    { state: 'AVAILABLE', detail: 'Here.', retryAt: null, capabilities: ['SEARCH', 'DISCOGRAPHY'] },
    { state: 'NOT_CONFIGURED', detail: 'Set a key.', retryAt: null, capabilities: ['CREDITS'] },
  ]);
});

test('Missing_Should_NameOnlyWhatNoSourceGives_When_OneIsOff', () => {
  const sources = [
    { name: 'A', capabilities: [on('SEARCH'), off('CREDITS')] },
    { name: 'B', capabilities: [off('SEARCH'), off('CREDITS')] },
  ];
  expect(missingOf(sources)).toEqual(['CREDITS']);
});
