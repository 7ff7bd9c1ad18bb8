import { headersWith } from '../../lib/access.ts';

export type Verdict = 'taken' | 'refused' | 'unknown';

/** Whether the server would answer who shows this key, or none. It looks at that before anything else it is asked. */
export async function tryKey(key: string | undefined): Promise<Verdict> {
  // A header cannot hold anything else, so that no key does either.
  if (key && !/^[\x21-\x7e]+$/.test(key)) return 'refused';
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headersWith(key) },
    body: JSON.stringify({ query: '{ __typename }' }),
  }).catch(() => undefined);
  if (answer?.status === 401) return 'refused';
  return !answer || answer.status === 429 || answer.status >= 500 ? 'unknown' : 'taken';
}
