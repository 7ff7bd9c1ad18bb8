/**
 * @generated SignedSource<<b3b7e0c91dc5698fe017160d1beac525>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type AnalysisStatus = "CANCELLED" | "COMPLETED" | "FAILED" | "QUEUED" | "RUNNING" | "%future added value";
export type CancelAnalysisInput = {
  analysisId: string;
  clientMutationId?: string | null | undefined;
};
export type CancelButtonMutation$variables = {
  input: CancelAnalysisInput;
};
export type CancelButtonMutation$data = {
  readonly cancelAnalysis: {
    readonly analysis: {
      readonly finishedAt: string | null | undefined;
      readonly id: string;
      readonly status: AnalysisStatus;
    } | null | undefined;
    readonly errors: ReadonlyArray<{
      readonly message?: string;
    }>;
  };
};
export type CancelButtonMutation = {
  response: CancelButtonMutation$data;
  variables: CancelButtonMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
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
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "finishedAt",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v3 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "message",
      "storageKey": null
    }
  ],
  "type": "UserError",
  "abstractKey": "__isUserError"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CancelButtonMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CancelAnalysisPayload",
        "kind": "LinkedField",
        "name": "cancelAnalysis",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "errors",
            "plural": true,
            "selections": [
              (v3/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CancelButtonMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CancelAnalysisPayload",
        "kind": "LinkedField",
        "name": "cancelAnalysis",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "errors",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "__typename",
                "storageKey": null
              },
              (v3/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "5f9dfecf4c0ed94a9969f15dde01ca9a",
    "id": null,
    "metadata": {},
    "name": "CancelButtonMutation",
    "operationKind": "mutation",
    "text": "mutation CancelButtonMutation(\n  $input: CancelAnalysisInput!\n) {\n  cancelAnalysis(input: $input) {\n    analysis {\n      id\n      status\n      finishedAt\n    }\n    errors {\n      __typename\n      ... on UserError {\n        __isUserError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "0b52695f7536d53853dbf710c1299ded";

export default node;
