/**
 * @generated SignedSource<<7e2f4bb9cb8e4e8536c291e79275ef87>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReportCardPanelQuery$variables = {
  analysisId: string;
};
export type ReportCardPanelQuery$data = {
  readonly analysis: {
    readonly model: {
      readonly " $fragmentSpreads": FragmentRefs<"ReportCard_model">;
    } | null | undefined;
  } | null | undefined;
};
export type ReportCardPanelQuery = {
  response: ReportCardPanelQuery$data;
  variables: ReportCardPanelQuery$variables;
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
v2 = [
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
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "Estimate",
  "kind": "LinkedField",
  "name": "heldOutAuc",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "Estimate",
  "kind": "LinkedField",
  "name": "withinArtistRankCorrelation",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "method",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "randomSplitAuc",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": {
      "throwOnFieldError": true
    },
    "name": "ReportCardPanelQuery",
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
            "concreteType": "PopularityModel",
            "kind": "LinkedField",
            "name": "model",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "ReportCard_model"
              }
            ],
            "storageKey": null
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
    "name": "ReportCardPanelQuery",
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
            "concreteType": "PopularityModel",
            "kind": "LinkedField",
            "name": "model",
            "plural": false,
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
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "precision",
                    "storageKey": null
                  },
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
                  },
                  (v5/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ModelEvaluation",
                "kind": "LinkedField",
                "name": "comparison",
                "plural": true,
                "selections": [
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v3/*:: as any*/),
                  (v4/*:: as any*/)
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
    "cacheID": "27343384c28a308292e00c6c9ed2f6e3",
    "id": null,
    "metadata": {},
    "name": "ReportCardPanelQuery",
    "operationKind": "query",
    "text": "query ReportCardPanelQuery(\n  $analysisId: ID!\n) {\n  analysis(id: $analysisId) {\n    model {\n      ...ReportCard_model\n    }\n    id\n  }\n}\n\nfragment CalibrationChart_evaluation on ModelEvaluation {\n  calibration {\n    expected\n    observed\n    count\n  }\n}\n\nfragment MethodComparison_model on PopularityModel {\n  evaluation {\n    method\n    randomSplitAuc\n    heldOutAuc {\n      value\n      low\n      high\n    }\n    withinArtistRankCorrelation {\n      value\n      low\n      high\n    }\n  }\n  comparison {\n    method\n    randomSplitAuc\n    heldOutAuc {\n      value\n      low\n      high\n    }\n    withinArtistRankCorrelation {\n      value\n      low\n      high\n    }\n  }\n}\n\nfragment ReportCard_model on PopularityModel {\n  trackCount\n  artistCount\n  verdict\n  verdictReason\n  evaluation {\n    heldOutAuc {\n      value\n      low\n      high\n    }\n    withinArtistRankCorrelation {\n      value\n      low\n      high\n    }\n    precision\n    ...CalibrationChart_evaluation\n  }\n  ...MethodComparison_model\n}\n"
  }
};
})();

(node as any).hash = "ac98414db5ccb7e5e90eeb2c1bc4d1d2";

export default node;
