const longest = 60;

/** Letters and digits of any script; all else becomes one hyphen. */
const safe = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');

/** music-mastery-the-band-songs-to-promote.csv */
export const fileNameOf = (title: string, extension: string, artist = '') =>
  `${['music-mastery', safe(artist), safe(title)].filter(Boolean).join('-')}.${extension}`;

/** Gives a file to the browser, which saves it as it saves any other. */
export function hand(content: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // A browser may read the file only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
