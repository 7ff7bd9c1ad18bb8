import { expect, type Page } from '@playwright/test';
import { artistPath, featured } from './graph.ts';
import { showAll } from './page.ts';

/** A state that a page can be in. */
export type State = {
  bringAbout: (page: Page) => Promise<void>;
  /** Only this part differs from a state that is looked at as a whole. */
  part?: string;
};

/** Opens a page on a featured artist's way, with every panel loaded and every detail open. */
export const shown = (path: (id: string, second: string) => string) => async (page: Page) => {
  const [first, second] = await featured();
  await page.goto(path(first?.id ?? '', second?.id ?? ''));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await showAll(page);
};

export async function openArtist(page: Page) {
  const [artist] = await featured();
  await page.goto(artistPath(artist?.id ?? ''));
}

export async function openNiche(page: Page) {
  const [artist] = await featured();
  await page.goto(artistPath(artist?.id ?? ''));
  await page.waitForLoadState('networkidle');
  const niche = page.getByRole('region', { name: 'Your niche' });
  await niche.scrollIntoViewIfNeeded();
  return niche;
}
