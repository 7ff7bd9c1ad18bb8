import type { CollaboratorOrder as SchemaOrder } from '../../__generated__/CollaboratorsPanelQuery.graphql.ts';

/** How suggestions can be sorted: the recommended first, else the largest first. */
export const orders = ['RECOMMENDED', 'POPULARITY', 'FOLLOWERS', 'REACHABILITY', 'BENEFIT'] as const;

export type CollaboratorOrder = (typeof orders)[number] & SchemaOrder;
