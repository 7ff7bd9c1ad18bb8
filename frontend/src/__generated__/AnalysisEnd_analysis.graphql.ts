/**
 * @generated SignedSource<<6e75095bd48604d76b0c638ed959df73>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AnalysisStatus = "CANCELLED" | "COMPLETED" | "FAILED" | "QUEUED" | "RUNNING" | "%future added value";
export type StageName = "ADVICE" | "AUDIO_FEATURES" | "COLLABORATORS" | "LIBRARY" | "MODEL" | "NETWORK" | "SEGMENT_TRACKS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AnalysisEnd_analysis$data = {
  readonly failure: {
    readonly message: string;
    readonly stage: StageName | null | undefined;
  } | null | undefined;
  readonly status: AnalysisStatus;
  readonly " $fragmentType": "AnalysisEnd_analysis";
};
export type AnalysisEnd_analysis$key = {
  readonly " $data"?: AnalysisEnd_analysis$data;
  readonly " $fragmentSpreads": FragmentRefs<"AnalysisEnd_analysis">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AnalysisEnd_analysis",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "AnalysisFailure",
      "kind": "LinkedField",
      "name": "failure",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "message",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "stage",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Analysis",
  "abstractKey": null
};

(node as any).hash = "0c4636ceef6f299d88e2e2a2e82200b5";

export default node;
