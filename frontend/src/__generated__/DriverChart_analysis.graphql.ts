/**
 * @generated SignedSource<<6bb8edbb09d70b086b9977e1451323e5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AudioFeature = "ACOUSTICNESS" | "DANCEABILITY" | "DURATION" | "ENERGY" | "EXPLICIT" | "INSTRUMENTALNESS" | "LIVENESS" | "LOUDNESS" | "MODE" | "SPEECHINESS" | "TEMPO" | "VALENCE" | "%future added value";
export type Direction = "DOWN" | "MIXED" | "UP" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type DriverChart_analysis$data = {
  readonly drivers: ReadonlyArray<{
    readonly deviation: number;
    readonly direction: Direction;
    readonly feature: AudioFeature;
    readonly importance: number;
    readonly stability: number;
    readonly " $fragmentSpreads": FragmentRefs<"DriverRow_driver">;
  }>;
  readonly " $fragmentType": "DriverChart_analysis";
};
export type DriverChart_analysis$key = {
  readonly " $data"?: DriverChart_analysis$data;
  readonly " $fragmentSpreads": FragmentRefs<"DriverChart_analysis">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "throwOnFieldError": true
  },
  "name": "DriverChart_analysis",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "PopularityDriver",
      "kind": "LinkedField",
      "name": "drivers",
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
          "name": "importance",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "deviation",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "direction",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "stability",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "DriverRow_driver"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Analysis",
  "abstractKey": null
};

(node as any).hash = "a8f84d121f353c7f88bce41e9bf05586";

export default node;
