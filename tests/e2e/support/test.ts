import { test as base, expect, type Page } from '@playwright/test';
import { chromium, noChromium } from './chromium.ts';

type Fixtures = {
  /** Skips the test where no browser is installed. */
  browserInstalled: undefined;
  /** Messages of the console that this test expects. */
  allowedMessages: RegExp | undefined;
  /** Outside hosts that this test expects to be asked; it answers for them. */
  allowedHosts: string[];
};

/** Every test also holds that the page asked nobody outside and that the console stayed quiet. */
export const test = base.extend<Fixtures>({
  browserInstalled: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here
    async ({}, use, info) => {
      info.skip(!chromium, noChromium);
      await use(undefined);
    },
    { auto: true },
  ],
  allowedMessages: [undefined, { option: true }],
  allowedHosts: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here
  baseURL: async ({}, use) => use(process.env.E2E_URL),
  page: async ({ page, allowedMessages, allowedHosts }, use) => {
    const messages: string[] = [];
    const outside: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) messages.push(message.text());
    });
    page.on('pageerror', (error) => messages.push(error.message));
    page.on('request', (request) => {
      const { hostname } = new URL(request.url());
      if (hostname !== 'localhost' && !allowedHosts.includes(hostname)) outside.push(request.url());
    });
    await use(page);
    // What a page still asks when its test has ended needs no changed answer.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(outside, 'requests to outside hosts').toEqual([]);
    expect(
      messages.filter((message) => !allowedMessages?.test(message)),
      'console messages',
    ).toEqual([]);
  },
});

export { expect, type Page };
