/**
 * @generated SignedSource<<400b79fdc8b7d5b7891c2c68bd68b89a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type HomePageQuery$variables = Record<PropertyKey, never>;
export type HomePageQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"CatalogFacts_query" | "FeaturedArtists_query" | "SourceList_query">;
};
export type HomePageQuery = {
  response: HomePageQuery$data;
  variables: HomePageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "HomePageQuery",
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "FeaturedArtists_query"
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "CatalogFacts_query"
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "SourceList_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "HomePageQuery",
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "kind": "Literal",
            "name": "first",
            "value": 6
          }
        ],
        "concreteType": "Artist",
        "kind": "LinkedField",
        "name": "featuredArtists",
        "plural": true,
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
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "source",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "featuredArtists(first:6)"
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "CatalogSummary",
        "kind": "LinkedField",
        "name": "catalog",
        "plural": false,
        "selections": [
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
            "name": "trackCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "segmentCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "tracksWithFeatures",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "updatedAt",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "CatalogSource",
        "kind": "LinkedField",
        "name": "sources",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "kind",
            "storageKey": null
          },
          (v0/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "terms",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "termsUrl",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "SourceCapability",
            "kind": "LinkedField",
            "name": "capabilities",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "capability",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "state",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "5e7cd32e2b2c2be32635ac163f01d567",
    "id": null,
    "metadata": {},
    "name": "HomePageQuery",
    "operationKind": "query",
    "text": "query HomePageQuery {\n  ...FeaturedArtists_query\n  ...CatalogFacts_query\n  ...SourceList_query\n}\n\nfragment CatalogFacts_query on Query {\n  catalog {\n    artistCount\n    trackCount\n    segmentCount\n    tracksWithFeatures\n    updatedAt\n  }\n}\n\nfragment FeaturedArtist_artist on Artist {\n  id\n  name\n  disambiguation\n  genres\n  followers\n  imageUrl\n  provenance {\n    source\n  }\n}\n\nfragment FeaturedArtists_query on Query {\n  featuredArtists(first: 6) {\n    id\n    ...FeaturedArtist_artist\n  }\n}\n\nfragment SourceList_query on Query {\n  sources {\n    kind\n    name\n    terms\n    termsUrl\n    capabilities {\n      capability\n      state\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "9acff1e264841b6fa0ac015647fc24d2";

export default node;
