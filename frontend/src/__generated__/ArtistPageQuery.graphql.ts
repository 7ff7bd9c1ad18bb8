/**
 * @generated SignedSource<<da9127ea16da9bf570d110e40b4ebde4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AnalysisStatus = "CANCELLED" | "COMPLETED" | "FAILED" | "QUEUED" | "RUNNING" | "%future added value";
export type ArtistPageQuery$variables = {
  id: string;
};
export type ArtistPageQuery$data = {
  readonly artist: {
    readonly analyses: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly status: AnalysisStatus;
      } | null | undefined>;
    };
    readonly latestAnalysis: {
      readonly id: string;
    } | null | undefined;
    readonly name: string | null | undefined;
    readonly " $fragmentSpreads": FragmentRefs<"AnalysisBar_artist" | "ArtistHeader_artist">;
  } | null | undefined;
};
export type ArtistPageQuery = {
  response: ArtistPageQuery$data;
  variables: ArtistPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "Analysis",
  "kind": "LinkedField",
  "name": "latestAnalysis",
  "plural": false,
  "selections": [
    (v3/*:: as any*/)
  ],
  "storageKey": null
},
v5 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 1
  }
],
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "source",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ArtistPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Artist",
        "kind": "LinkedField",
        "name": "artist",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ArtistHeader_artist"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "AnalysisBar_artist"
          },
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": (v5/*:: as any*/),
            "concreteType": "AnalysisConnection",
            "kind": "LinkedField",
            "name": "analyses",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Analysis",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v3/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "analyses(first:1)"
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
    "name": "ArtistPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Artist",
        "kind": "LinkedField",
        "name": "artist",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "disambiguation",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "genres",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "followers",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "popularity",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "imageUrl",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Provenance",
            "kind": "LinkedField",
            "name": "provenance",
            "plural": false,
            "selections": [
              (v7/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "ExternalId",
            "kind": "LinkedField",
            "name": "externalIds",
            "plural": true,
            "selections": [
              (v7/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "url",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": (v5/*:: as any*/),
            "concreteType": "AnalysisConnection",
            "kind": "LinkedField",
            "name": "analyses",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Analysis",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v3/*:: as any*/),
                  (v6/*:: as any*/),
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
                      (v6/*:: as any*/),
                      (v2/*:: as any*/),
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
            ],
            "storageKey": "analyses(first:1)"
          },
          (v4/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "60457cbd776bc2bbabf01d67725b31b9",
    "id": null,
    "metadata": {},
    "name": "ArtistPageQuery",
    "operationKind": "query",
    "text": "query ArtistPageQuery(\n  $id: ID!\n) {\n  artist(id: $id) {\n    name\n    ...ArtistHeader_artist\n    ...AnalysisBar_artist\n    latestAnalysis {\n      id\n    }\n    analyses(first: 1) {\n      nodes {\n        id\n        status\n      }\n    }\n    id\n  }\n}\n\nfragment AnalysisBar_artist on Artist {\n  id\n  name\n  analyses(first: 1) {\n    nodes {\n      id\n      status\n      finishedAt\n      ...AnalysisProgress_analysis\n      ...AnalysisEnd_analysis\n    }\n  }\n}\n\nfragment AnalysisEnd_analysis on Analysis {\n  status\n  failure {\n    message\n    stage\n  }\n}\n\nfragment AnalysisProgress_analysis on Analysis {\n  id\n  status\n  requestedAt\n  stages {\n    status\n  }\n  ...StageList_analysis\n}\n\nfragment ArtistHeader_artist on Artist {\n  name\n  disambiguation\n  genres\n  followers\n  popularity\n  imageUrl\n  provenance {\n    source\n  }\n  externalIds {\n    source\n    url\n  }\n}\n\nfragment StageList_analysis on Analysis {\n  stages {\n    name\n    status\n    done\n    total\n    detail\n  }\n}\n"
  }
};
})();

(node as any).hash = "56a0e916b594ec10edd56311461d718e";

export default node;
