const longest = 200;

export const isAddress = (text: string) => /^https?:\/\//i.test(text);

/** What was typed as it is asked for: of an address only as much as can name an artist, which what follows makes too long. */
export function askedText(typed: string) {
  const text = typed.trim();
  return (isAddress(text) ? (text.split(/[?#]/)[0] ?? '') : text).slice(0, longest);
}
