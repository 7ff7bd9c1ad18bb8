/**
 * @generated SignedSource<<1ce3e294e563f0b5feb3841fe2a73159>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CalibrationChart_evaluation$data = {
  readonly calibration: ReadonlyArray<{
    readonly count: number;
    readonly expected: number;
    readonly observed: number;
  }>;
  readonly " $fragmentType": "CalibrationChart_evaluation";
};
export type CalibrationChart_evaluation$key = {
  readonly " $data"?: CalibrationChart_evaluation$data;
  readonly " $fragmentSpreads": FragmentRefs<"CalibrationChart_evaluation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "throwOnFieldError": true
  },
  "name": "CalibrationChart_evaluation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "CalibrationBin",
      "kind": "LinkedField",
      "name": "calibration",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "expected",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "observed",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ModelEvaluation",
  "abstractKey": null
};

(node as any).hash = "83c47f36d32137f4a4f1a487492a7944";

export default node;
