/** Environment variables by name. */
type Variables = Record<string, string>;

export function startStandIns(...options: string[]): Promise<{
  variables: { addresses: Variables; spotify: Variables; openMusic: Variables; deezer: Variables };
  stop: () => Promise<void>;
}>;
