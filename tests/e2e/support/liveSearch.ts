import type { Page } from '@playwright/test';
import { standings, standSources } from './liveSources.ts';
import { asks } from './page.ts';

const abroad = {
  __typename: 'Artist',
  id: 'QXJ0aXN0OmFicm9hZA==',
  name: 'Somebody Elsewhere',
  disambiguation: 'quartet from Oslo',
  genres: ['folk'],
  followers: 5120,
  imageUrl: null,
  externalIds: [{ value: 'abroad' }],
  provenance: { source: 'OPEN_MUSIC' },
};

type Variables = { text: string; catalogOnly: boolean };

/**
 * Switches a live source on that finds one more artist for every text, once it is told to answer; gives that, and all that
 * is asked.
 */
export async function searchLive(page: Page) {
  let answer = () => {};
  const told = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const asked: Variables[] = [];
  await standSources(page, standings.openMusic);
  await page.route('/graphql', async (route) => {
    if (!asks(route, 'useFoundArtistsQuery')) return route.fallback();
    const body = route.request().postDataJSON() as { variables: Variables };
    asked.push(body.variables);
    if (body.variables.catalogOnly) return route.fallback();
    await told;
    // Nobody outside is asked: the catalog's answer stands in for what the server makes of the live one.
    const response = await route.fetch({ postData: { ...body, variables: { ...body.variables, catalogOnly: true } } });
    const json = await response.json();
    json.data.searchArtists.nodes = [abroad, ...json.data.searchArtists.nodes];
    return route.fulfill({ response, json }).catch(() => {});
  });
  return { answer: () => answer(), asked };
}
