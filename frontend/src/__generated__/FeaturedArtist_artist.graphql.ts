/**
 * @generated SignedSource<<6f3d87ab14d4098300b9d0b5f12f5410>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SourceKind = "DEEZER" | "DEMO" | "FILE" | "OPEN_MUSIC" | "SPOTIFY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type FeaturedArtist_artist$data = {
  readonly disambiguation: string | null | undefined;
  readonly followers: number | null | undefined;
  readonly genres: ReadonlyArray<string>;
  readonly id: string;
  readonly imageUrl: string | null | undefined;
  readonly name: string | null | undefined;
  readonly provenance: {
    readonly source: SourceKind;
  };
  readonly " $fragmentType": "FeaturedArtist_artist";
};
export type FeaturedArtist_artist$key = {
  readonly " $data"?: FeaturedArtist_artist$data;
  readonly " $fragmentSpreads": FragmentRefs<"FeaturedArtist_artist">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "FeaturedArtist_artist",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
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

(node as any).hash = "1ff5df2256fcfea31167a9610b5f83b9";

export default node;
