/**
 * @generated SignedSource<<99704ec39f40cdab4a9e76bdeca28a6c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AudioFeature = "ACOUSTICNESS" | "DANCEABILITY" | "DURATION" | "ENERGY" | "EXPLICIT" | "INSTRUMENTALNESS" | "LIVENESS" | "LOUDNESS" | "MODE" | "SPEECHINESS" | "TEMPO" | "VALENCE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type SongReason_prediction$data = {
  readonly alternateReleases: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly contributions: ReadonlyArray<{
    readonly contribution: number;
    readonly feature: AudioFeature;
    readonly libraryMedian: number;
    readonly value: number;
  }>;
  readonly typicality: number;
  readonly " $fragmentSpreads": FragmentRefs<"ContributionChart_prediction">;
  readonly " $fragmentType": "SongReason_prediction";
};
export type SongReason_prediction$key = {
  readonly " $data"?: SongReason_prediction$data;
  readonly " $fragmentSpreads": FragmentRefs<"SongReason_prediction">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SongReason_prediction",
  "selections": [
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
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ContributionChart_prediction"
    }
  ],
  "type": "TrackPrediction",
  "abstractKey": null
};

(node as any).hash = "afe25740f028890ad6440a3248be7986";

export default node;
