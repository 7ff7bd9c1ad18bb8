/**
 * @generated SignedSource<<067e6dc5d6334edb98535839d5d5899e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AudioFeature = "ACOUSTICNESS" | "DANCEABILITY" | "DURATION" | "ENERGY" | "EXPLICIT" | "INSTRUMENTALNESS" | "LIVENESS" | "LOUDNESS" | "MODE" | "SPEECHINESS" | "TEMPO" | "VALENCE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ContributionChart_prediction$data = {
  readonly appeal: number;
  readonly contributions: ReadonlyArray<{
    readonly contribution: number;
    readonly feature: AudioFeature;
    readonly libraryMedian: number;
    readonly segmentMedian: number;
    readonly value: number;
  }>;
  readonly " $fragmentType": "ContributionChart_prediction";
};
export type ContributionChart_prediction$key = {
  readonly " $data"?: ContributionChart_prediction$data;
  readonly " $fragmentSpreads": FragmentRefs<"ContributionChart_prediction">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ContributionChart_prediction",
  "selections": [
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
    }
  ],
  "type": "TrackPrediction",
  "abstractKey": null
};

(node as any).hash = "426b0ff3b94912058eec0b7ce300d161";

export default node;
