/**
 * @generated SignedSource<<113407a12729acbd53da5a7a14ece765>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ModelMethod = "ARTIST_AVERAGE" | "BOOSTED_TREES" | "LINEAR_SVM" | "LOGISTIC" | "SEED_FOREST" | "SHUFFLED" | "WITHIN_ARTIST" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type MethodComparison_model$data = {
  readonly comparison: ReadonlyArray<{
    readonly heldOutAuc: {
      readonly high: number;
      readonly low: number;
      readonly value: number;
    };
    readonly method: ModelMethod;
    readonly randomSplitAuc: number;
    readonly withinArtistRankCorrelation: {
      readonly high: number;
      readonly low: number;
      readonly value: number;
    };
  }>;
  readonly evaluation: {
    readonly heldOutAuc: {
      readonly high: number;
      readonly low: number;
      readonly value: number;
    };
    readonly method: ModelMethod;
    readonly randomSplitAuc: number;
    readonly withinArtistRankCorrelation: {
      readonly high: number;
      readonly low: number;
      readonly value: number;
    };
  };
  readonly " $fragmentType": "MethodComparison_model";
};
export type MethodComparison_model$key = {
  readonly " $data"?: MethodComparison_model$data;
  readonly " $fragmentSpreads": FragmentRefs<"MethodComparison_model">;
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
],
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "method",
    "storageKey": null
  },
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
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "throwOnFieldError": true
  },
  "name": "MethodComparison_model",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ModelEvaluation",
      "kind": "LinkedField",
      "name": "evaluation",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ModelEvaluation",
      "kind": "LinkedField",
      "name": "comparison",
      "plural": true,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "PopularityModel",
  "abstractKey": null
};
})();

(node as any).hash = "e0f63a26b7b54da2928bc95e9e4c9594";

export default node;
