/**
 * @generated SignedSource<<880c4173902cd619fabea1cace07e9f4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AnalysisStatus = "CANCELLED" | "COMPLETED" | "FAILED" | "QUEUED" | "RUNNING" | "%future added value";
export type StageName = "ADVICE" | "AUDIO_FEATURES" | "COLLABORATORS" | "LIBRARY" | "MODEL" | "NETWORK" | "SEGMENT_TRACKS" | "%future added value";
export type StageStatus = "DONE" | "FAILED" | "RUNNING" | "SKIPPED" | "WAITING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type useAnalysisProgress_analysis$data = {
  readonly failure: {
    readonly message: string;
    readonly stage: StageName | null | undefined;
  } | null | undefined;
  readonly finishedAt: string | null | undefined;
  readonly id: string;
  readonly stages: ReadonlyArray<{
    readonly detail: string | null | undefined;
    readonly done: number;
    readonly name: StageName;
    readonly status: StageStatus;
    readonly total: number | null | undefined;
  }>;
  readonly status: AnalysisStatus;
  readonly " $fragmentType": "useAnalysisProgress_analysis";
};
export type useAnalysisProgress_analysis$key = {
  readonly " $data"?: useAnalysisProgress_analysis$data;
  readonly " $fragmentSpreads": FragmentRefs<"useAnalysisProgress_analysis">;
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
  "name": "useAnalysisProgress_analysis",
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
      "name": "finishedAt",
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
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "done",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "total",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "detail",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "AnalysisFailure",
      "kind": "LinkedField",
      "name": "failure",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "message",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "stage",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Analysis",
  "abstractKey": null
};
})();

(node as any).hash = "a2317d8271604999c83fb055089e359e";

export default node;
