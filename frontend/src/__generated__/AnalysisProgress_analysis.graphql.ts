/**
 * @generated SignedSource<<14bca7e55c811fb997071c4c71f6da5e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AnalysisStatus = "CANCELLED" | "COMPLETED" | "FAILED" | "QUEUED" | "RUNNING" | "%future added value";
export type StageStatus = "DONE" | "FAILED" | "RUNNING" | "SKIPPED" | "WAITING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AnalysisProgress_analysis$data = {
  readonly id: string;
  readonly requestedAt: string;
  readonly stages: ReadonlyArray<{
    readonly status: StageStatus;
  }>;
  readonly status: AnalysisStatus;
  readonly " $fragmentSpreads": FragmentRefs<"StageList_analysis">;
  readonly " $fragmentType": "AnalysisProgress_analysis";
};
export type AnalysisProgress_analysis$key = {
  readonly " $data"?: AnalysisProgress_analysis$data;
  readonly " $fragmentSpreads": FragmentRefs<"AnalysisProgress_analysis">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AnalysisProgress_analysis",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "requestedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "AnalysisStage",
      "kind": "LinkedField",
      "name": "stages",
      "plural": true,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "StageList_analysis"
    }
  ],
  "type": "Analysis",
  "abstractKey": null
};
})();

(node as any).hash = "8019b0ffbf1e8fb7e31e29c5723df445";

export default node;
