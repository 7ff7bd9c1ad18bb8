/**
 * @generated SignedSource<<bb5ab996dffb66d7dec6a622dc79d87c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AnalysisStatus = "CANCELLED" | "COMPLETED" | "FAILED" | "QUEUED" | "RUNNING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AnalysisBar_artist$data = {
  readonly analyses: {
    readonly nodes: ReadonlyArray<{
      readonly finishedAt: string | null | undefined;
      readonly id: string;
      readonly status: AnalysisStatus;
      readonly " $fragmentSpreads": FragmentRefs<"AnalysisEnd_analysis" | "AnalysisProgress_analysis">;
    } | null | undefined>;
  };
  readonly id: string;
  readonly name: string | null | undefined;
  readonly " $fragmentType": "AnalysisBar_artist";
};
export type AnalysisBar_artist$key = {
  readonly " $data"?: AnalysisBar_artist$data;
  readonly " $fragmentSpreads": FragmentRefs<"AnalysisBar_artist">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AnalysisBar_artist",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 1
        }
      ],
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
            (v0/*:: as any*/),
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
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "AnalysisProgress_analysis"
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "AnalysisEnd_analysis"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "analyses(first:1)"
    }
  ],
  "type": "Artist",
  "abstractKey": null
};
})();

(node as any).hash = "3592aa0594c39a0c7d2f27ca71c5c6cd";

export default node;
