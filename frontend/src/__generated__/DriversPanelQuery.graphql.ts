/**
 * @generated SignedSource<<fe08760efa53347287a0f6d5c56fa91d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AudioFeature = "ACOUSTICNESS" | "DANCEABILITY" | "DURATION" | "ENERGY" | "EXPLICIT" | "INSTRUMENTALNESS" | "LIVENESS" | "LOUDNESS" | "MODE" | "SPEECHINESS" | "TEMPO" | "VALENCE" | "%future added value";
export type Direction = "DOWN" | "MIXED" | "UP" | "%future added value";
export type DriversPanelQuery$variables = {
  analysisId: string;
};
export type DriversPanelQuery$data = {
  readonly analysis: {
    readonly drivers: ReadonlyArray<{
      readonly direction: Direction;
      readonly feature: AudioFeature;
      readonly stability: number;
    }>;
    readonly " $fragmentSpreads": FragmentRefs<"DriverChart_analysis">;
  } | null | undefined;
};
export type DriversPanelQuery = {
  response: DriversPanelQuery$data;
  variables: DriversPanelQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "analysisId"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "analysisId"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "feature",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "direction",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stability",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": {
      "throwOnFieldError": true
    },
    "name": "DriversPanelQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Analysis",
        "kind": "LinkedField",
        "name": "analysis",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "PopularityDriver",
            "kind": "LinkedField",
            "name": "drivers",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "DriverChart_analysis"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DriversPanelQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Analysis",
        "kind": "LinkedField",
        "name": "analysis",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "PopularityDriver",
            "kind": "LinkedField",
            "name": "drivers",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "importance",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "deviation",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "EffectPoint",
                "kind": "LinkedField",
                "name": "effect",
                "plural": true,
                "selections": [
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
                    "name": "effect",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "support",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "1a5e630e92ce1e629db34adb64b6f2c8",
    "id": null,
    "metadata": {},
    "name": "DriversPanelQuery",
    "operationKind": "query",
    "text": "query DriversPanelQuery(\n  $analysisId: ID!\n) {\n  analysis(id: $analysisId) {\n    drivers {\n      feature\n      direction\n      stability\n    }\n    ...DriverChart_analysis\n    id\n  }\n}\n\nfragment DriverChart_analysis on Analysis {\n  drivers {\n    feature\n    importance\n    deviation\n    direction\n    stability\n    ...DriverRow_driver\n  }\n}\n\nfragment DriverRow_driver on PopularityDriver {\n  feature\n  importance\n  deviation\n  direction\n  stability\n  ...EffectCurve_driver\n}\n\nfragment EffectCurve_driver on PopularityDriver {\n  feature\n  effect {\n    value\n    effect\n    support\n  }\n}\n"
  }
};
})();

(node as any).hash = "6d1209214f186204c8f3c65d5aeed15f";

export default node;
