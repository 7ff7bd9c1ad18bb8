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
