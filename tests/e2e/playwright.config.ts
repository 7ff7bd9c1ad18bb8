import { defineConfig } from '@playwright/test';
import { chromium } from './support/chromium.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What is timed has the machine to itself, at the end. */
const timed = /(speed|large)\.spec\.ts/;

export default defineConfig({
  testDir: './specs',
  globalSetup: './support/globalSetup.ts',
  fullyParallel: true,
  workers: 2,
  // On a busy machine a browser can miss its time; what passes only then is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // The JSON report goes to the file that PLAYWRIGHT_JSON_OUTPUT_NAME names.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  projects: [
    { name: 'behaviour', testIgnore: timed },
    // A trace takes pictures all the while, which is what is timed.
    { name: 'timed', testMatch: timed, dependencies: ['behaviour'], workers: 1, use: { trace: 'off' } },
  ],
  use: {
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    // A trace costs a quarter of a test's time, so where there is a second try only that one is recorded.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: { executablePath: chromium, args: quiet },
  },
});
