import { artistPath, featured, unanalysed } from '../support/graph.ts';
import { expect, type Page, test } from '../support/test.ts';

const compare = (a?: string, b?: string) =>
  `/compare?${new URLSearchParams({ ...(a && { a }), ...(b && { b }) }).toString()}`;
const slot = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('Comparison_Should_BeReached_When_OnlyTheKeyboardIsUsed', async ({ page }) => {
  const [first, second] = await featured();
  await page.goto(artistPath(first?.id ?? ''));
  await page.getByRole('navigation', { name: 'More about this artist' }).getByRole('link', { name: 'Compare' }).focus();
  await page.keyboard.press('Enter');
  await expect(slot(page, 'First artist')).toContainText(first?.name ?? '');
  await expect(page.getByText('One more.')).toBeVisible();
  await slot(page, 'Second artist').getByRole('combobox').focus();
  await page.keyboard.type(second?.name ?? '');
  await expect(slot(page, 'Second artist').getByRole('option', { name: second?.name }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'In short' })).toContainText(first?.name ?? '');
  await expect(
    page.getByRole('button', { name: `Choose another in place of ${second?.name}` }),
    'the focus stays where the choice was made',
  ).toBeFocused();
});

test('Comparison_Should_BeTheSame_When_TheLinkIsOpenedAgain', async ({ page }) => {
  const [first, second] = await featured();
  await page.goto(compare(first?.id, second?.id));
  const short = page.getByRole('region', { name: 'In short' });
  await expect(short).toBeVisible();
  const said = await short.textContent();
  await page.reload();
  await expect(short).toHaveText(said ?? '');
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(slot(page, 'First artist')).toContainText(second?.name ?? '');
  await expect(page).toHaveURL(new RegExp(`a=${encodeURIComponent(second?.id ?? '').replaceAll('%', '.')}`, 'i'));
});

test('Comparison_Should_SayWhatToDo_When_SomethingIsMissing', async ({ page }) => {
  const [first] = await featured();
  const other = (await unanalysed(20))[8];
  await page.goto('/compare');
  await expect(page.getByText('Choose two artists.')).toBeVisible();
  await page.goto(compare(first?.id, first?.id));
  await expect(page.getByText('This is the same artist twice.')).toBeVisible();
  await page.goto(compare(first?.id, 'nobody'));
  await expect(page.getByText(/The artist of this link is not in the catalog/)).toBeVisible();
  await page.goto(compare(first?.id, other?.id));
  await page.getByRole('link', { name: `Go to ${other?.name} and start an analysis` }).click();
  await expect(page.getByRole('heading', { level: 1, name: other?.name })).toBeVisible();
});
