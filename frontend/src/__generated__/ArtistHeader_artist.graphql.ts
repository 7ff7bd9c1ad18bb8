/**
 * @generated SignedSource<<b68ed2ab4636a24d1e1959985e4af455>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SourceKind = "DEEZER" | "DEMO" | "FILE" | "OPEN_MUSIC" | "SPOTIFY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ArtistHeader_artist$data = {
  readonly disambiguation: string | null | undefined;
  readonly externalIds: ReadonlyArray<{
    readonly source: SourceKind;
    readonly url: string | null | undefined;
  }>;
  readonly followers: number | null | undefined;
  readonly genres: ReadonlyArray<string>;
  readonly imageUrl: string | null | undefined;
  readonly name: string | null | undefined;
  readonly popularity: number | null | undefined;
  readonly provenance: {
    readonly source: SourceKind;
  };
  readonly " $fragmentType": "ArtistHeader_artist";
};
export type ArtistHeader_artist$key = {
  readonly " $data"?: ArtistHeader_artist$data;
  readonly " $fragmentSpreads": FragmentRefs<"ArtistHeader_artist">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "source",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ArtistHeader_artist",
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
      "name": "popularity",
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
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ExternalId",
      "kind": "LinkedField",
      "name": "externalIds",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "url",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Artist",
  "abstractKey": null
};
})();

(node as any).hash = "c4f07ead6ce2685a76ee4ad431f4349e";

export default node;
