import type { ExecutionResult, RequestParams } from 'graphql-sse';
import {
  Environment,
  type FetchFunction,
  type GraphQLResponse,
  Network,
  Observable,
  RecordSource,
  type RequestParameters,
  Store,
  type SubscribeFunction,
  type Variables,
} from 'relay-runtime';
import documents from '../__generated__/documents.json';
import { headersWith, reportRefused } from '../lib/access.ts';
import { requestIdOf, traceHeader } from '../lib/correlation.ts';
import { AnswerError, UnreachableError } from '../lib/errors.ts';
import { reportUnreachable } from '../lib/reachability.ts';

const endpoint = '/graphql';
const busyOrGone = new Set([502, 503, 504]);

/** A built page sends an operation's hash, which the server knows; while developing, its text, which changes. */
const request = ({ id, name }: RequestParameters, variables: Variables) => ({
  ...(import.meta.env.DEV
    ? { query: (documents as Record<string, string>)[id ?? ''] ?? '' }
    : { documentId: `sha256:${id}` }),
  operationName: name,
  variables,
});

async function post(body: string, key: string | undefined, signal?: AbortSignal): Promise<GraphQLResponse> {
  const trace = traceHeader();
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...trace,
      ...headersWith(key),
    },
    body,
    signal,
  }).catch(() => undefined);
  // Nobody waits for this answer any more.
  if (signal?.aborted) return new Promise(() => {});
  const isBusy = answer?.status === 503 && answer.headers.has('retry-after');
  if (!answer || (busyOrGone.has(answer.status) && !isBusy)) {
    reportUnreachable();
    throw new UnreachableError('The server does not answer.');
  }
  if (answer.status === 401) {
    reportRefused(key);
    // The form for a key takes the place of who asked, and a fresh page asks again: this answer nobody waits for.
    return new Promise(() => {});
  }
  const failed = (message: string) => new AnswerError(message, requestIdOf(answer, trace), answer.status === 403);
  const result = await answer.json().catch(() => undefined);
  if (!result || !(result.data || result.errors)) {
    throw failed(`The server answered with status ${answer.status} and nothing that can be read.`);
  }
  const lost = (result.errors ?? []).filter((error: FieldError) => isLost(result.data, error));
  if (lost.length > 0) throw failed(lost.map(({ message }: FieldError) => message).join(' '));
  return result;
}

type FieldError = { message: string; path?: readonly (string | number)[] };

/**
 * Whether an error below a root field took the whole of it along. Kept in the store, that field would be missing for
 * every other part of the page that has it already.
 */
const isLost = (data: Record<string, unknown> | null | undefined, { path = [] }: FieldError) =>
  !data || (path.length > 1 && data[String(path[0])] === null);

const fetchWith =
  (key: string | undefined): FetchFunction =>
  (operation, variables, { metadata }) =>
    post(JSON.stringify(request(operation, variables)), key, metadata?.signal as AbortSignal | undefined);

/** Server-sent events, one connection for each subscription. The client is loaded when first needed. */
const subscribeWith =
  (key: string | undefined): SubscribeFunction =>
  (operation, variables) =>
    Observable.create<GraphQLResponse>((sink) => {
      let stop: (() => void) | undefined;
      let stopped = false;
      import('graphql-sse')
        .then(({ createClient }) => {
          if (stopped) return;
          const headers = { ...traceHeader(), ...headersWith(key) };
          const client = createClient({ url: endpoint, retryAttempts: 0, headers });
          stop = client.subscribe(
            // The client hands on what it is given; its type knows no ids.
            request(operation, variables) as RequestParams,
            {
              next: (result: ExecutionResult) => sink.next(result as GraphQLResponse),
              error: (error) => sink.error(error instanceof Error ? error : new UnreachableError('The stream broke.')),
              complete: () => sink.complete(),
            },
          );
        })
        .catch((error: Error) => sink.error(error));
      return () => {
        stopped = true;
        stop?.();
      };
    });

/** The graph as the server shows it to who holds this key, or none. */
export const createEnvironment = (key?: string) =>
  new Environment({
    network: Network.create(fetchWith(key), subscribeWith(key)),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 20 }),
  });
