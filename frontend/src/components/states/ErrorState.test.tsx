import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AnswerError } from '../../lib/errors.ts';
import { ErrorState } from './ErrorState.tsx';

test('ErrorState_Should_SayTheRequestsId_When_TheServerAnsweredBadly', () => {
  render(<ErrorState error={new AnswerError('Something went wrong.', 'a'.repeat(32))} onRetry={() => {}} />);
  expect(screen.getByText('a'.repeat(32))).toBeTruthy();
});

test('ErrorState_Should_SayNoId_When_NothingWasAsked', () => {
  render(<ErrorState error={new Error('Something went wrong.')} onRetry={() => {}} />);
  expect(screen.queryByText(/request/)).toBeNull();
});

test('ErrorState_Should_AskForAnotherKey_When_TheKeyDoesNotReach', () => {
  const refusal = new AnswerError('This needs a key with the scope "admin".', undefined, true);
  render(<ErrorState error={refusal} onRetry={() => {}} />);
  expect(screen.getByText('Your key does not reach this.')).toBeTruthy();
  expect(screen.getByRole('button').textContent).toBe('Give another key');
});
