/**
 * @generated SignedSource<<1b6e7c030169d9b3b191f2f35fa57a89>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type AnalysisStatus = "CANCELLED" | "COMPLETED" | "FAILED" | "QUEUED" | "RUNNING" | "%future added value";
export type StageName = "ADVICE" | "AUDIO_FEATURES" | "COLLABORATORS" | "LIBRARY" | "MODEL" | "NETWORK" | "SEGMENT_TRACKS" | "%future added value";
export type StageStatus = "DONE" | "FAILED" | "RUNNING" | "SKIPPED" | "WAITING" | "%future added value";
export type useAnalysisProgressQuery$variables = {
  analysisId: string;
};
export type useAnalysisProgressQuery$data = {
  readonly analysis: {
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
  } | null | undefined;
};
export type useAnalysisProgressQuery = {
  response: useAnalysisProgressQuery$data;
  variables: useAnalysisProgressQuery$variables;
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
        "name": "id",
        "variableName": "analysisId"
      }
    ],
    "concreteType": "Analysis",
    "kind": "LinkedField",
    "name": "analysis",
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
    "name": "useAnalysisProgressQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useAnalysisProgressQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "3206bbb5e35320eb9581c11ecf37a232",
    "id": null,
    "metadata": {},
    "name": "useAnalysisProgressQuery",
    "operationKind": "query",
    "text": "query useAnalysisProgressQuery(\n  $analysisId: ID!\n) {\n  analysis(id: $analysisId) {\n    id\n    status\n    finishedAt\n    stages {\n      name\n      status\n      done\n      total\n      detail\n    }\n    failure {\n      message\n      stage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6353ef8472d7a080edaa67ccaf0f4771";

export default node;
