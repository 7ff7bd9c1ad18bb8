/**
 * @generated SignedSource<<7a3a7b5465298df8c7be3bd2cf166dc8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CatalogFacts_query$data = {
  readonly catalog: {
    readonly artistCount: number;
    readonly segmentCount: number;
    readonly trackCount: number;
    readonly tracksWithFeatures: number;
    readonly updatedAt: string | null | undefined;
  };
  readonly " $fragmentType": "CatalogFacts_query";
};
export type CatalogFacts_query$key = {
  readonly " $data"?: CatalogFacts_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"CatalogFacts_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CatalogFacts_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "CatalogSummary",
      "kind": "LinkedField",
      "name": "catalog",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "artistCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "trackCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "segmentCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "tracksWithFeatures",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "updatedAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "9c843c590a7227e51ea0c51513a8e30c";

export default node;
