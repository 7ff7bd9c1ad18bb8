import { networkText } from '../../lib/text/network.ts';
import type { NetworkArtist } from './network.ts';

/** How far away an artist is, in words. */
export const standing = ({ steps }: NetworkArtist) =>
  steps === null ? networkText.stepsUnknown : networkText.steps(steps);
