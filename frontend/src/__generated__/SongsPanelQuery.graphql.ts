/**
 * @generated SignedSource<<566242d9ea93c7b3c802b95ced615dd2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PredictionOrder = "APPEAL" | "GAP" | "NAME" | "POPULARITY" | "%future added value";
export type SignalVerdict = "NO_SIGNAL" | "USEFUL" | "WEAK" | "%future added value";
export type SongsPanelQuery$variables = {
  analysisId: string;
  order: PredictionOrder;
  promote: boolean;
};
export type SongsPanelQuery$data = {
  readonly analysis: {
    readonly all?: {
      readonly " $fragmentSpreads": FragmentRefs<"Library_analysis">;
    } | null | undefined;
    readonly model: {
      readonly verdict: SignalVerdict;
    } | null | undefined;
    readonly promoted?: {
      readonly " $fragmentSpreads": FragmentRefs<"SongsToPromote_analysis">;
    } | null | undefined;
    readonly songs: {
      readonly totalCount: number;
    };
  } | null | undefined;
};
export type SongsPanelQuery = {
  response: SongsPanelQuery$data;
  variables: SongsPanelQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "analysisId"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "order"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "promote"
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
v3 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 1
  }
],
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v5 = {
  "alias": "songs",
  "args": (v3/*:: as any*/),
  "concreteType": "TrackPredictionConnection",
  "kind": "LinkedField",
  "name": "library",
  "plural": false,
  "selections": [
    (v4/*:: as any*/)
  ],
  "storageKey": "library(first:1)"
},
v6 = [
  {
    "kind": "Variable",
    "name": "order",
    "variableName": "order"
  }
],
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v9 = {
  "kind": "Variable",
  "name": "orderBy",
  "variableName": "order"
},
v10 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 10
  },
  (v9/*:: as any*/)
],
v11 = [
  (v4/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "TrackPredictionEdge",
    "kind": "LinkedField",
    "name": "edges",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "TrackPrediction",
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Track",
            "kind": "LinkedField",
            "name": "track",
            "plural": false,
            "selections": [
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "albumName",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "popularity",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "rank",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "appeal",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "appealLow",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "appealHigh",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "appealPercentile",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "popularityPercentile",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "gap",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isPopular",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "typicality",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Track",
            "kind": "LinkedField",
            "name": "alternateReleases",
            "plural": true,
            "selections": [
              (v7/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "FeatureContribution",
            "kind": "LinkedField",
            "name": "contributions",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "feature",
                "storageKey": null
              },
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
                "name": "contribution",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "libraryMedian",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "segmentMedian",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "cursor",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "PageInfo",
    "kind": "LinkedField",
    "name": "pageInfo",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "endCursor",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "hasNextPage",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
],
v12 = [
  "orderBy"
],
v13 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 20
  },
  (v9/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": {
      "throwOnFieldError": true
    },
    "name": "SongsPanelQuery",
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
          (v5/*:: as any*/),
          {
            "condition": "promote",
            "kind": "Condition",
            "passingValue": true,
            "selections": [
              {
                "fragment": {
                  "kind": "InlineFragment",
                  "selections": [
                    {
                      "args": (v6/*:: as any*/),
                      "kind": "FragmentSpread",
                      "name": "SongsToPromote_analysis"
                    }
                  ],
                  "type": "Analysis",
                  "abstractKey": null
                },
                "kind": "AliasedInlineFragmentSpread",
                "name": "promoted"
              }
            ]
          },
          {
            "condition": "promote",
            "kind": "Condition",
            "passingValue": false,
            "selections": [
              {
                "fragment": {
                  "kind": "InlineFragment",
                  "selections": [
                    {
                      "args": (v6/*:: as any*/),
                      "kind": "FragmentSpread",
                      "name": "Library_analysis"
                    }
                  ],
                  "type": "Analysis",
                  "abstractKey": null
                },
                "kind": "AliasedInlineFragmentSpread",
                "name": "all"
              }
            ]
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
    "name": "SongsPanelQuery",
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
          (v5/*:: as any*/),
          (v7/*:: as any*/),
          {
            "condition": "promote",
            "kind": "Condition",
            "passingValue": true,
            "selections": [
              {
                "alias": "top",
                "args": (v3/*:: as any*/),
                "concreteType": "TrackPredictionConnection",
                "kind": "LinkedField",
                "name": "songsToPromote",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "TrackPrediction",
                    "kind": "LinkedField",
                    "name": "nodes",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Track",
                        "kind": "LinkedField",
                        "name": "track",
                        "plural": false,
                        "selections": [
                          (v8/*:: as any*/),
                          (v7/*:: as any*/)
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": "songsToPromote(first:1)"
              },
              {
                "alias": null,
                "args": (v10/*:: as any*/),
                "concreteType": "TrackPredictionConnection",
                "kind": "LinkedField",
                "name": "songsToPromote",
                "plural": false,
                "selections": (v11/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": (v10/*:: as any*/),
                "filters": (v12/*:: as any*/),
                "handle": "connection",
                "key": "SongsToPromote_songsToPromote",
                "kind": "LinkedHandle",
                "name": "songsToPromote"
              }
            ]
          },
          {
            "condition": "promote",
            "kind": "Condition",
            "passingValue": false,
            "selections": [
              {
                "alias": null,
                "args": (v13/*:: as any*/),
                "concreteType": "TrackPredictionConnection",
                "kind": "LinkedField",
                "name": "library",
                "plural": false,
                "selections": (v11/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": (v13/*:: as any*/),
                "filters": (v12/*:: as any*/),
                "handle": "connection",
                "key": "Library_library",
                "kind": "LinkedHandle",
                "name": "library"
              }
            ]
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "76b2b0dd8cf79b8bfd3957db05d75ac4",
    "id": null,
    "metadata": {},
    "name": "SongsPanelQuery",
    "operationKind": "query",
    "text": "query SongsPanelQuery(\n  $analysisId: ID!\n  $order: PredictionOrder!\n  $promote: Boolean!\n) {\n  analysis(id: $analysisId) {\n    model {\n      verdict\n    }\n    songs: library(first: 1) {\n      totalCount\n    }\n    ...SongsToPromote_analysis_17VYVu @include(if: $promote)\n    ...Library_analysis_17VYVu @skip(if: $promote)\n    id\n  }\n}\n\nfragment ContributionChart_prediction on TrackPrediction {\n  appeal\n  contributions {\n    feature\n    value\n    contribution\n    libraryMedian\n    segmentMedian\n  }\n}\n\nfragment Library_analysis_17VYVu on Analysis {\n  library(orderBy: $order, first: 20) {\n    totalCount\n    edges {\n      node {\n        ...SongTable_predictions\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n  id\n}\n\nfragment SongReason_prediction on TrackPrediction {\n  typicality\n  alternateReleases {\n    id\n  }\n  contributions {\n    feature\n    value\n    contribution\n    libraryMedian\n  }\n  ...ContributionChart_prediction\n}\n\nfragment SongRow_prediction on TrackPrediction {\n  rank\n  track {\n    name\n    albumName\n    popularity\n    id\n  }\n  appeal\n  appealLow\n  appealHigh\n  appealPercentile\n  popularityPercentile\n  gap\n  isPopular\n  ...SongReason_prediction\n}\n\nfragment SongTable_predictions on TrackPrediction {\n  track {\n    id\n  }\n  ...SongRow_prediction\n}\n\nfragment SongsToPromote_analysis_17VYVu on Analysis {\n  top: songsToPromote(first: 1) {\n    nodes {\n      track {\n        name\n        id\n      }\n    }\n  }\n  songsToPromote(orderBy: $order, first: 10) {\n    totalCount\n    edges {\n      node {\n        ...SongTable_predictions\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n  id\n}\n"
  }
};
})();

(node as any).hash = "8de076aff5759ff35b3a2bbb36314dec";

export default node;
