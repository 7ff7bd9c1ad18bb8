/**
 * @generated SignedSource<<de117789e77dd49f9c4c12241f6f7876>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SongRow_prediction$data = {
  readonly appeal: number;
  readonly appealHigh: number;
  readonly appealLow: number;
  readonly appealPercentile: number;
  readonly gap: number;
  readonly isPopular: boolean;
  readonly popularityPercentile: number;
  readonly rank: number;
  readonly track: {
    readonly albumName: string | null | undefined;
    readonly name: string;
    readonly popularity: number | null | undefined;
  };
  readonly " $fragmentSpreads": FragmentRefs<"SongReason_prediction">;
  readonly " $fragmentType": "SongRow_prediction";
};
export type SongRow_prediction$key = {
  readonly " $data"?: SongRow_prediction$data;
  readonly " $fragmentSpreads": FragmentRefs<"SongRow_prediction">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SongRow_prediction",
  "selections": [
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
      "concreteType": "Track",
      "kind": "LinkedField",
      "name": "track",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "SongReason_prediction"
    }
  ],
  "type": "TrackPrediction",
  "abstractKey": null
};

(node as any).hash = "da0a0b86ee07c851d9cc86778f0dd0b4";

export default node;
