export type KnownSource = {
  readonly kind: string;
  readonly name: string;
  readonly capabilities: readonly { readonly capability: string; readonly state: string }[];
};

/** Whether a source is asked over the network while somebody waits; the others are in the catalog already. */
export const isLive = (kind: string) => kind !== 'DEMO' && kind !== 'FILE';

/** Whether somebody has set the source up, whatever it can give. */
export const isOn = ({ capabilities }: KnownSource) => capabilities.some(({ state }) => state !== 'NOT_CONFIGURED');

/** Whether a source can give all of these now. */
export const offers = ({ capabilities }: KnownSource, ...wanted: readonly string[]) =>
  wanted.every((each) => capabilities.some(({ capability, state }) => capability === each && state === 'AVAILABLE'));

/** The live sources that an analysis can be collected from now, in the order in which the server prefers them. */
export const collectable = <T extends KnownSource>(sources: readonly T[]) =>
  sources.filter((source) => isLive(source.kind) && offers(source, 'RELATED_ARTISTS', 'SEGMENT_TRACKS'));
