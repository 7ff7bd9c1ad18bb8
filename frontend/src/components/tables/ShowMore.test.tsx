import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ShowMore } from './ShowMore.tsx';

test('ShowMore_Should_SayThatMoreDidNotCome_When_ItFailedAndOnlyThen', async () => {
  const answers = [new Error('gone'), null];
  render(
    <ShowMore
      shown={2}
      total={5}
      loading={false}
      hasMore
      onMore={(onComplete) => onComplete(answers.shift() ?? null)}
    />,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(screen.getByRole('alert').textContent).toBe('More could not be loaded. Try again.');
  await userEvent.click(screen.getByRole('button'));
  expect(screen.queryByRole('alert')).toBeNull();
});
