/**
 * @generated SignedSource<<7bcc82af928535dc086d106d7ad2f030>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AudioFeature = "ACOUSTICNESS" | "DANCEABILITY" | "DURATION" | "ENERGY" | "EXPLICIT" | "INSTRUMENTALNESS" | "LIVENESS" | "LOUDNESS" | "MODE" | "SPEECHINESS" | "TEMPO" | "VALENCE" | "%future added value";
export type Direction = "DOWN" | "MIXED" | "UP" | "%future added value";
export type SignalVerdict = "NO_SIGNAL" | "USEFUL" | "WEAK" | "%future added value";
export type DriversPanelQuery$variables = {
  analysisId: string;
};
export type DriversPanelQuery$data = {
  readonly analysis: {
    readonly drivers: ReadonlyArray<{
      readonly deviation: number;
      readonly direction: Direction;
      readonly feature: AudioFeature;
      readonly importance: number;
      readonly stability: number;
    }>;
    readonly model: {
      readonly verdict: SignalVerdict;
    } | null | undefined;
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
  "concreteType": "PopularityModel",
  "kind": "LinkedField",
  "name": "model",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "verdict",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "feature",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "direction",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "importance",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "deviation",
  "storageKey": null
},
v7 = {
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
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "PopularityDriver",
            "kind": "LinkedField",
            "name": "drivers",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/)
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
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "PopularityDriver",
            "kind": "LinkedField",
            "name": "drivers",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
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
    "cacheID": "5e442b16574ca5dfaa6b1de420f1467c",
    "id": null,
    "metadata": {},
    "name": "DriversPanelQuery",
    "operationKind": "query",
    "text": "query DriversPanelQuery(\n  $analysisId: ID!\n) {\n  analysis(id: $analysisId) {\n    model {\n      verdict\n    }\n    drivers {\n      feature\n      direction\n      importance\n      deviation\n      stability\n    }\n    ...DriverChart_analysis\n    id\n  }\n}\n\nfragment DriverChart_analysis on Analysis {\n  drivers {\n    feature\n    importance\n    deviation\n    direction\n    stability\n    ...DriverRow_driver\n  }\n}\n\nfragment DriverRow_driver on PopularityDriver {\n  feature\n  importance\n  deviation\n  direction\n  stability\n  ...EffectCurve_driver\n}\n\nfragment EffectCurve_driver on PopularityDriver {\n  feature\n  effect {\n    value\n    effect\n    support\n  }\n}\n"
  }
};
})();

(node as any).hash = "f963e603cb792ef4a5b9136e2a375aee";

export default node;
