/**
 * @generated SignedSource<<d994e05d80712b18c55f2c380901ade8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Neighbours_network$data = {
  readonly communities: ReadonlyArray<{
    readonly artists: ReadonlyArray<{
      readonly name: string | null | undefined;
    }>;
    readonly index: number;
    readonly label: string;
    readonly size: number;
  }>;
  readonly vertices: {
    readonly edges: ReadonlyArray<{
      readonly degree: number | null | undefined;
      readonly node: {
        readonly id: string;
        readonly name: string | null | undefined;
      } | null | undefined;
    }>;
  };
  readonly " $fragmentType": "Neighbours_network";
};
export type Neighbours_network$key = {
  readonly " $data"?: Neighbours_network$data;
  readonly " $fragmentSpreads": FragmentRefs<"Neighbours_network">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "throwOnFieldError": true
  },
  "name": "Neighbours_network",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Community",
      "kind": "LinkedField",
      "name": "communities",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "index",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "label",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "size",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Artist",
          "kind": "LinkedField",
          "name": "artists",
          "plural": true,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 13
        }
      ],
      "concreteType": "NetworkVertexConnection",
      "kind": "LinkedField",
      "name": "vertices",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "NetworkVertexEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "degree",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Artist",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "id",
                  "storageKey": null
                },
                (v0/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "vertices(first:13)"
    }
  ],
  "type": "ArtistNetwork",
  "abstractKey": null
};
})();

(node as any).hash = "60442c3fd91d700f276fe49d89ec5dde";

export default node;
