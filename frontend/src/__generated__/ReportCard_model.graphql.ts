/**
 * @generated SignedSource<<06950323daf9b2e70d55f5e8130ddd19>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SignalVerdict = "NO_SIGNAL" | "USEFUL" | "WEAK" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ReportCard_model$data = {
  readonly artistCount: number;
  readonly evaluation: {
    readonly heldOutAuc: {
      readonly high: number;
      readonly low: number;
      readonly value: number;
    };
    readonly precision: number;
    readonly withinArtistRankCorrelation: {
      readonly high: number;
      readonly low: number;
      readonly value: number;
    };
    readonly " $fragmentSpreads": FragmentRefs<"CalibrationChart_evaluation">;
  };
  readonly trackCount: number;
  readonly verdict: SignalVerdict;
  readonly verdictReason: string;
  readonly " $fragmentSpreads": FragmentRefs<"MethodComparison_model">;
  readonly " $fragmentType": "ReportCard_model";
};
export type ReportCard_model$key = {
  readonly " $data"?: ReportCard_model$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReportCard_model">;
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
  "metadata": {
    "throwOnFieldError": true
  },
  "name": "ReportCard_model",
  "selections": [
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
      "name": "artistCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "verdict",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "verdictReason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ModelEvaluation",
      "kind": "LinkedField",
      "name": "evaluation",
      "plural": false,
      "selections": [
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
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "precision",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "CalibrationChart_evaluation"
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MethodComparison_model"
    }
  ],
  "type": "PopularityModel",
  "abstractKey": null
};
})();

(node as any).hash = "eeebd3c4dc98aa5615ebb232c25b4047";

export default node;
