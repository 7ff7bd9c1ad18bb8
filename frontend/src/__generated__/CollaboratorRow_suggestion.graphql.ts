/**
 * @generated SignedSource<<ed25c17b1f43808cbd545c36ffdee839>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CollaboratorRow_suggestion$data = {
  readonly artist: {
    readonly followers: number | null | undefined;
    readonly id: string;
    readonly imageUrl: string | null | undefined;
    readonly name: string | null | undefined;
    readonly popularity: number | null | undefined;
  };
  readonly benefit: number;
  readonly introductionPath: ReadonlyArray<{
    readonly id: string;
    readonly name: string | null | undefined;
  }>;
  readonly rank: number;
  readonly reachability: number;
  readonly workedWith: ReadonlyArray<{
    readonly id: string;
    readonly name: string | null | undefined;
  }>;
  readonly " $fragmentType": "CollaboratorRow_suggestion";
};
export type CollaboratorRow_suggestion$key = {
  readonly " $data"?: CollaboratorRow_suggestion$data;
  readonly " $fragmentSpreads": FragmentRefs<"CollaboratorRow_suggestion">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = [
  (v0/*:: as any*/),
  (v1/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CollaboratorRow_suggestion",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "rank",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reachability",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "benefit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Artist",
      "kind": "LinkedField",
      "name": "artist",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "imageUrl",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "popularity",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "followers",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Artist",
      "kind": "LinkedField",
      "name": "workedWith",
      "plural": true,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Artist",
      "kind": "LinkedField",
      "name": "introductionPath",
      "plural": true,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "CollaboratorSuggestion",
  "abstractKey": null
};
})();

(node as any).hash = "1a43077b7eb84e53e5915c725e929acd";

export default node;
