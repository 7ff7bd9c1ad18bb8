import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Avatar } from './Avatar.tsx';

test('Avatar_Should_ShowTheInitials_When_ThePictureDoesNotLoad', () => {
  const draw = (imageUrl: string) => <Avatar name="Paper Lanterns" imageUrl={imageUrl} />;
  const { container, rerender } = render(draw('/gone.png'));
  const picture = container.querySelector('img');
  if (!picture) throw new Error('No picture was tried.');
  fireEvent.error(picture);
  expect(container.textContent).toBe('PL');
  rerender(draw('/other.png'));
  expect(container.querySelector('img')?.getAttribute('src')).toBe('/other.png');
});

test('Avatar_Should_ShowTheInitials_When_ThePictureWouldComeInTheClear', () => {
  const { container } = render(<Avatar name="Paper Lanterns" imageUrl="http://pictures.example/lanterns.png" />);
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toBe('PL');
});
