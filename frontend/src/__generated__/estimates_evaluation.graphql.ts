/**
 * @generated SignedSource<<0d9421686c6fc55d28148909287e0102>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type estimates_evaluation$data = {
  readonly heldOutAuc: {
    readonly high: number;
    readonly low: number;
    readonly value: number;
  };
  readonly randomSplitAuc: number;
  readonly withinArtistRankCorrelation: {
    readonly high: number;
    readonly low: number;
    readonly value: number;
  };
  readonly " $fragmentType": "estimates_evaluation";
};
export type estimates_evaluation$key = {
  readonly " $data"?: estimates_evaluation$data;
  readonly " $fragmentSpreads": FragmentRefs<"estimates_evaluation">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "value",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "low",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "high",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "estimates_evaluation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "randomSplitAuc",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Estimate",
      "kind": "LinkedField",
      "name": "heldOutAuc",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Estimate",
      "kind": "LinkedField",
      "name": "withinArtistRankCorrelation",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "ModelEvaluation",
  "abstractKey": null
};
})();

(node as any).hash = "d08dbb048f0336f530d194c7ef4051d1";

export default node;
