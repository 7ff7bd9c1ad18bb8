/**
 * @generated SignedSource<<3af4ba2044132dcd4011173e8c358bba>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AudioFeature = "ACOUSTICNESS" | "DANCEABILITY" | "DURATION" | "ENERGY" | "EXPLICIT" | "INSTRUMENTALNESS" | "LIVENESS" | "LOUDNESS" | "MODE" | "SPEECHINESS" | "TEMPO" | "VALENCE" | "%future added value";
export type Direction = "DOWN" | "MIXED" | "UP" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type DriverRow_driver$data = {
  readonly deviation: number;
  readonly direction: Direction;
  readonly feature: AudioFeature;
  readonly importance: number;
  readonly stability: number;
  readonly " $fragmentSpreads": FragmentRefs<"EffectCurve_driver">;
  readonly " $fragmentType": "DriverRow_driver";
};
export type DriverRow_driver$key = {
  readonly " $data"?: DriverRow_driver$data;
  readonly " $fragmentSpreads": FragmentRefs<"DriverRow_driver">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DriverRow_driver",
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
      "name": "EffectCurve_driver"
    }
  ],
  "type": "PopularityDriver",
  "abstractKey": null
};

(node as any).hash = "225b4ffd2277adc27602f9166494dfbb";

export default node;
