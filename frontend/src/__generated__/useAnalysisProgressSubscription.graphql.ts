/**
 * @generated SignedSource<<833843b10f74b95b8248d5e85dfe0ddc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type AnalysisStatus = "CANCELLED" | "COMPLETED" | "FAILED" | "QUEUED" | "RUNNING" | "%future added value";
export type StageName = "ADVICE" | "AUDIO_FEATURES" | "COLLABORATORS" | "LIBRARY" | "MODEL" | "NETWORK" | "SEGMENT_TRACKS" | "%future added value";
export type StageStatus = "DONE" | "FAILED" | "RUNNING" | "SKIPPED" | "WAITING" | "%future added value";
export type useAnalysisProgressSubscription$variables = {
  analysisId: string;
};
export type useAnalysisProgressSubscription$data = {
  readonly analysisProgress: {
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
  };
};
export type useAnalysisProgressSubscription = {
  response: useAnalysisProgressSubscription$data;
  variables: useAnalysisProgressSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "analysisId"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "analysisId",
        "variableName": "analysisId"
      }
    ],
    "concreteType": "Analysis",
    "kind": "LinkedField",
    "name": "analysisProgress",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "id",
        "storageKey": null
      },
      (v1/*:: as any*/),
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
          (v1/*:: as any*/),
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
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useAnalysisProgressSubscription",
    "selections": (v2/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useAnalysisProgressSubscription",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "22c5e046e09963cd1609f2a4acd5ff14",
    "id": null,
    "metadata": {},
    "name": "useAnalysisProgressSubscription",
    "operationKind": "subscription",
    "text": "subscription useAnalysisProgressSubscription(\n  $analysisId: ID!\n) {\n  analysisProgress(analysisId: $analysisId) {\n    id\n    status\n    finishedAt\n    stages {\n      name\n      status\n      done\n      total\n      detail\n    }\n    failure {\n      message\n      stage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "578a4c6455960e146e2370370358b79e";

export default node;
