/**
 * @generated SignedSource<<3c1e7ab072b6303592c63b23eef3f361>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SourceKind = "DEEZER" | "DEMO" | "FILE" | "OPEN_MUSIC" | "SPOTIFY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Origin_reproduction$data = {
  readonly dataHash: string;
  readonly methodVersion: string;
  readonly randomSeed: number;
  readonly sources: ReadonlyArray<SourceKind>;
  readonly " $fragmentType": "Origin_reproduction";
};
export type Origin_reproduction$key = {
  readonly " $data"?: Origin_reproduction$data;
  readonly " $fragmentSpreads": FragmentRefs<"Origin_reproduction">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Origin_reproduction",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "randomSeed",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dataHash",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "methodVersion",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sources",
      "storageKey": null
    }
  ],
  "type": "Reproduction",
  "abstractKey": null
};

(node as any).hash = "90b76e1e35e87e459e3da5b24465810a";

export default node;
