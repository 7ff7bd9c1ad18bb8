import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { states } from '../support/states.ts';
import { expect, type Page, test } from '../support/test.ts';

/** With this set, a picture of everything is kept there for the eye. */
const pictures = process.env.E2E_PICTURES;

async function keepPicture(page: Page, name: string) {
  if (!pictures) return;
  const path = join(pictures, `${name.replaceAll(', ', '-').replaceAll(' ', '-')}.png`);
  await page.screenshot({ path, fullPage: true });
}

async function seriousFindings(page: Page, part: string | undefined, rules?: string[]) {
  const axe = new AxeBuilder({ page });
  if (part) axe.include(part);
  if (rules) axe.withRules(rules);
  const { violations, passes } = await axe.analyze();
  expect(passes.length, 'rules that found something to look at').toBeGreaterThan(0);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

/** What stands over the page's edge so that it scrolls sideways, but for what scrolls within a frame of its own. */
const spilling = (page: Page) =>
  page.evaluate(() => {
    const width = window.innerWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const isFramed = (it: Element | null): boolean =>
      it !== null &&
      it !== document.body &&
      (getComputedStyle(it).overflowX !== 'visible' || isFramed(it.parentElement));
    const over = [...document.body.querySelectorAll('*')].filter(
      (it) => it.getBoundingClientRect().right > width && !isFramed(it.parentElement),
    );
    return ['the page scrolls sideways', ...over.slice(0, 20).map((it) => it.outerHTML.slice(0, 120))];
  });

test.use({ allowedMessages: /AnswerError: (No\.|This needs a key)|UnreachableError|Failed to load resource/ });

for (const [state, { bringAbout, part }] of Object.entries(states)) {
  test(`Everybody_Should_BeAbleToUse: ${state}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await bringAbout(page);
    expect.soft(await seriousFindings(page, part), 'in light colours').toEqual([]);
    await keepPicture(page, `${state}, light`);

    // The other theme has other colours, and nothing else that is other.
    // Without a moment in which one colour turns into the other.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect.soft(await seriousFindings(page, part, ['color-contrast']), 'in dark colours').toEqual([]);
    await keepPicture(page, `${state}, dark`);

    await page.emulateMedia({ colorScheme: 'light' });
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 780 });
      await expect.poll(() => spilling(page), `at ${width} px`).toEqual([]);
      if (width === 360) await keepPicture(page, `${state}, 360 px`);
    }
  });
}
