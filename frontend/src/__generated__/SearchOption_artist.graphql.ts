/**
 * @generated SignedSource<<3d778a6cf9079e55f98917d972d43658>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SourceKind = "DEEZER" | "DEMO" | "FILE" | "OPEN_MUSIC" | "SPOTIFY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type SearchOption_artist$data = {
  readonly disambiguation: string | null | undefined;
  readonly followers: number | null | undefined;
  readonly genres: ReadonlyArray<string>;
  readonly imageUrl: string | null | undefined;
  readonly name: string | null | undefined;
  readonly provenance: {
    readonly source: SourceKind;
  };
  readonly " $fragmentType": "SearchOption_artist";
};
export type SearchOption_artist$key = {
  readonly " $data"?: SearchOption_artist$data;
  readonly " $fragmentSpreads": FragmentRefs<"SearchOption_artist">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SearchOption_artist",
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
  "type": "Artist",
  "abstractKey": null
};

(node as any).hash = "91d8d086cff70095eb12f4d3aecdc1ed";

export default node;
