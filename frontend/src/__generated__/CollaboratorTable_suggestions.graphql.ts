/**
 * @generated SignedSource<<010c936b4637f52b34cf63d0c3d730e3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CollaboratorTable_suggestions$data = ReadonlyArray<{
  readonly artist: {
    readonly id: string;
  };
  readonly " $fragmentSpreads": FragmentRefs<"CollaboratorRow_suggestion">;
  readonly " $fragmentType": "CollaboratorTable_suggestions";
}>;
export type CollaboratorTable_suggestions$key = ReadonlyArray<{
  readonly " $data"?: CollaboratorTable_suggestions$data;
  readonly " $fragmentSpreads": FragmentRefs<"CollaboratorTable_suggestions">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "CollaboratorTable_suggestions",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Artist",
      "kind": "LinkedField",
      "name": "artist",
      "plural": false,
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "CollaboratorRow_suggestion"
    }
  ],
  "type": "CollaboratorSuggestion",
  "abstractKey": null
};

(node as any).hash = "df46bcd28fe51ed40fd73f48632f5724";

export default node;
