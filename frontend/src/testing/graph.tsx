import { render } from '@testing-library/react';
import { buildSchema, graphql } from 'graphql';
import { type ReactNode, Suspense } from 'react';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { Environment, type FetchFunction, type GraphQLResponse, Network, RecordSource, Store } from 'relay-runtime';
import sdl from '../../schema.graphql?raw';
import documents from '../__generated__/documents.json';

const schema = buildSchema(sdl);
const texts: Record<string, string> = documents;

/**
 * Answers operations from plain objects, and functions that may take their time, by the rules of the real schema, so that
 * what it would refuse fails here too.
 */
export function answerFrom(root: object): FetchFunction {
  return async (operation, variableValues) =>
    (await graphql({
      schema,
      source: texts[operation.id ?? ''] ?? '',
      rootValue: root,
      variableValues,
    })) as GraphQLResponse;
}

/** Draws components over a graph answered from plain objects. */
export function renderOver(root: object, children: ReactNode) {
  const environment = new Environment({
    network: Network.create(answerFrom(root)),
    store: new Store(new RecordSource()),
  });
  return render(
    <RelayEnvironmentProvider environment={environment}>
      <Suspense fallback="loading">{children}</Suspense>
    </RelayEnvironmentProvider>,
  );
}

/** A connection whose fields give the first so many of the items. */
export const connectionOf =
  <T,>(items: readonly T[]) =>
  ({ first = 20 }: { first?: number }) => ({
    edges: items.slice(0, first).map((node, index) => ({ cursor: String(index), node })),
    nodes: items.slice(0, first),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: items.length > first,
      hasPreviousPage: false,
      startCursor: '0',
      endCursor: `${first - 1}`,
    },
  });
