import { expect, type Page } from '@playwright/test';
import { panel } from './page.ts';

/** A small bundle's tracks.csv with one row that is refused: its popularity is none. */
export const tracks = (name: string) => {
  const id = name.replaceAll(' ', '-');
  const sound = '0,200000,,,,0.1,0.2,0.3,0.4,0.5,-7,0.6,0.7,120';
  return [
    'id,name,artist_ids,album_id,album_name,popularity,explicit,duration_ms,key,mode,time_signature,acousticness,danceability,energy,instrumentalness,liveness,loudness,speechiness,valence,tempo',
    ...['40', '50', 'many'].map(
      (popularity, place) => `${id}-${place},${name} ${place},${id},,,${popularity},${sound}`,
    ),
    '',
  ].join('\n');
};

/** Where files are imported. */
export const importPart = (page: Page) => panel(page, 'Import a file');

export async function openImports(page: Page) {
  await page.goto('/sources');
  await importPart(page).scrollIntoViewIfNeeded();
  await expect(importPart(page).getByRole('button', { name: 'Choose a file' })).toBeVisible();
}

/** Drops a file where files are dropped, as a mouse does. */
export async function drop(page: Page, name: string, content: string) {
  const files = await page.evaluateHandle(
    ([name, content]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([content], name));
      return carried;
    },
    [name, content] as const,
  );
  const place = importPart(page).getByRole('button', { name: 'Choose a file' }).locator('xpath=../..');
  await place.dispatchEvent('dragover', { dataTransfer: files });
  await place.dispatchEvent('drop', { dataTransfer: files });
}
