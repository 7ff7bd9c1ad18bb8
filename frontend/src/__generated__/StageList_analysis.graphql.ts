/**
 * @generated SignedSource<<c11d11098f916ea3dfc97a7eac7f76b6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type StageName = "ADVICE" | "AUDIO_FEATURES" | "COLLABORATORS" | "LIBRARY" | "MODEL" | "NETWORK" | "SEGMENT_TRACKS" | "%future added value";
export type StageStatus = "DONE" | "FAILED" | "RUNNING" | "SKIPPED" | "WAITING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type StageList_analysis$data = {
  readonly stages: ReadonlyArray<{
    readonly detail: string | null | undefined;
    readonly done: number;
    readonly name: StageName;
    readonly status: StageStatus;
    readonly total: number | null | undefined;
  }>;
  readonly " $fragmentType": "StageList_analysis";
};
export type StageList_analysis$key = {
  readonly " $data"?: StageList_analysis$data;
  readonly " $fragmentSpreads": FragmentRefs<"StageList_analysis">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "StageList_analysis",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "AnalysisStage",
      "kind": "LinkedField",
      "name": "stages",
      "plural": true,
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
          "name": "status",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "done",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "total",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "detail",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Analysis",
  "abstractKey": null
};

(node as any).hash = "2e08e5058b717fc21dc6f45f2fe87459";

export default node;
