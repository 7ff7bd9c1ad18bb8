/**
 * @generated SignedSource<<6a53be131912b59654db397830538d3a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReachBenefitChart_suggestions$data = ReadonlyArray<{
  readonly artist: {
    readonly id: string;
    readonly name: string | null | undefined;
  };
  readonly benefit: number;
  readonly reachability: number;
  readonly " $fragmentType": "ReachBenefitChart_suggestions";
}>;
export type ReachBenefitChart_suggestions$key = ReadonlyArray<{
  readonly " $data"?: ReachBenefitChart_suggestions$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReachBenefitChart_suggestions">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "ReachBenefitChart_suggestions",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reachability",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "benefit",
      "storageKey": null
    },
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
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "CollaboratorSuggestion",
  "abstractKey": null
};

(node as any).hash = "829f49f783f62b829e76cea278074400";

export default node;
