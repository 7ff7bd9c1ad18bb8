import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The headless build comes first: the same engine without a window's shell, and twice as quick. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser to test in: the one PLAYWRIGHT_CHROMIUM names, or else one that is installed. */
export const chromium = [
  process.env.PLAYWRIGHT_CHROMIUM,
  ...names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))),
  ...elsewhere,
].find((path) => path && existsSync(path));

export const noChromium = 'No Chromium or Chrome was found. Install one, or name it in PLAYWRIGHT_CHROMIUM.';
