/**
 * @generated SignedSource<<6fdc338811f72113dca639c4b779022b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AudioFeature = "ACOUSTICNESS" | "DANCEABILITY" | "DURATION" | "ENERGY" | "EXPLICIT" | "INSTRUMENTALNESS" | "LIVENESS" | "LOUDNESS" | "MODE" | "SPEECHINESS" | "TEMPO" | "VALENCE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EffectCurve_driver$data = {
  readonly effect: ReadonlyArray<{
    readonly effect: number;
    readonly support: number;
    readonly value: number;
  }>;
  readonly feature: AudioFeature;
  readonly " $fragmentType": "EffectCurve_driver";
};
export type EffectCurve_driver$key = {
  readonly " $data"?: EffectCurve_driver$data;
  readonly " $fragmentSpreads": FragmentRefs<"EffectCurve_driver">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EffectCurve_driver",
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
      "concreteType": "EffectPoint",
      "kind": "LinkedField",
      "name": "effect",
      "plural": true,
      "selections": [
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
          "name": "effect",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "support",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "PopularityDriver",
  "abstractKey": null
};

(node as any).hash = "80ecd46e64069419da66449fe7b307f2";

export default node;
