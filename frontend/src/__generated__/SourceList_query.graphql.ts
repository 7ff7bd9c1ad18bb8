/**
 * @generated SignedSource<<8154f0e07328cf7846583336d54b83e5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Capability = "AUDIO_FEATURES" | "CREDITS" | "DISCOGRAPHY" | "RELATED_ARTISTS" | "SEARCH" | "SEGMENT_TRACKS" | "%future added value";
export type CapabilityState = "AVAILABLE" | "CLOSED_TO_THIS_APP" | "NOT_CONFIGURED" | "QUOTA_EXCEEDED" | "UNREACHABLE" | "%future added value";
export type SourceKind = "DEEZER" | "DEMO" | "FILE" | "OPEN_MUSIC" | "SPOTIFY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type SourceList_query$data = {
  readonly sources: ReadonlyArray<{
    readonly capabilities: ReadonlyArray<{
      readonly capability: Capability;
      readonly state: CapabilityState;
    }>;
    readonly kind: SourceKind;
    readonly name: string;
    readonly terms: string;
    readonly termsUrl: string | null | undefined;
  }>;
  readonly " $fragmentType": "SourceList_query";
};
export type SourceList_query$key = {
  readonly " $data"?: SourceList_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"SourceList_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SourceList_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "CatalogSource",
      "kind": "LinkedField",
      "name": "sources",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
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
          "name": "terms",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "termsUrl",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "SourceCapability",
          "kind": "LinkedField",
          "name": "capabilities",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "capability",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "state",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "7d01f6ef589ce0f9f268333cb27f2875";

export default node;
