import type { Page } from '@playwright/test';

/** Something in an answer that has fields. */
export type Fields = Record<string, unknown>;

/** Changes what the server answers to questions of the page; a live stream comes through as it is. */
export async function changeAnswers(page: Page, change: (data: Fields, operation: string) => void) {
  await page.route('/graphql', async (route) => {
    const { operationName = '' } = (route.request().postDataJSON() ?? {}) as { operationName?: string };
    if (operationName.endsWith('Subscription')) return route.fallback();
    const response = await route.fetch();
    const json = (await response.json()) as { data?: Fields | null };
    if (json.data) change(json.data, operationName);
    return route.fulfill({ response, json });
  });
}

/** All parts of an answer that have this field. */
export function having(field: string, part: unknown): Fields[] {
  if (Array.isArray(part)) return part.flatMap((each) => having(field, each));
  if (typeof part !== 'object' || part === null) return [];
  const inside = Object.values(part).flatMap((each) => having(field, each));
  return field in part ? [part as Fields, ...inside] : inside;
}
