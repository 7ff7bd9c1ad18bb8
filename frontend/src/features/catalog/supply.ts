type Capability = {
  readonly capability: string;
  readonly state: string;
  readonly detail?: string | null;
  readonly retryAt?: string | null;
};
type Source = { readonly name: string; readonly capabilities: readonly Capability[] };

export type Note = { state: string; detail: string | null; retryAt: string | null; capabilities: string[] };

/** What a source says about its capabilities, each thing once, with all the capabilities it is said of. */
export function notesOf(capabilities: readonly Capability[]): Note[] {
  const notes = new Map<string, Note>();
  for (const { capability, state, detail = null, retryAt = null } of capabilities) {
    const key = JSON.stringify([state, detail, retryAt]);
    const note = notes.get(key) ?? { state, detail, retryAt, capabilities: [] };
    note.capabilities.push(capability);
    notes.set(key, note);
  }
  return [...notes.values()];
}

const isOn = ({ state }: Capability) => state === 'AVAILABLE';

/** What any source could give but none gives now. */
export function missingOf(sources: readonly Source[]): string[] {
  const all = sources.flatMap(({ capabilities }) => capabilities);
  const given = new Set(all.filter(isOn).map(({ capability }) => capability));
  return [...new Set(all.map(({ capability }) => capability))].filter((capability) => !given.has(capability));
}
