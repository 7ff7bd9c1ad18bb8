/**
 * @generated SignedSource<<bc69456c4b4bbfde3477c21caa42badf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SongTable_predictions$data = ReadonlyArray<{
  readonly track: {
    readonly id: string;
  };
  readonly " $fragmentSpreads": FragmentRefs<"SongRow_prediction">;
  readonly " $fragmentType": "SongTable_predictions";
}>;
export type SongTable_predictions$key = ReadonlyArray<{
  readonly " $data"?: SongTable_predictions$data;
  readonly " $fragmentSpreads": FragmentRefs<"SongTable_predictions">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "SongTable_predictions",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Track",
      "kind": "LinkedField",
      "name": "track",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SongRow_prediction"
    }
  ],
  "type": "TrackPrediction",
  "abstractKey": null
};

(node as any).hash = "b3170faeea05efcf568d7c6e34558529";

export default node;
