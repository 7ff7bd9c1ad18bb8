/**
 * @generated SignedSource<<095d64e9baaa877ae63dae4391f463cf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type FeaturedArtists_query$data = {
  readonly featuredArtists: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"FeaturedArtist_artist">;
  }>;
  readonly " $fragmentType": "FeaturedArtists_query";
};
export type FeaturedArtists_query$key = {
  readonly " $data"?: FeaturedArtists_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"FeaturedArtists_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "FeaturedArtists_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 6
        }
      ],
      "concreteType": "Artist",
      "kind": "LinkedField",
      "name": "featuredArtists",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "FeaturedArtist_artist"
        }
      ],
      "storageKey": "featuredArtists(first:6)"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "222e443ed012789be8fac1a6d14a1a62";

export default node;
