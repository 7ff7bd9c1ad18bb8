import { formatBytes } from '../../../lib/bytes.ts';
import { importsText } from '../../../lib/text/imports.ts';

const looked = 4096;
const words = importsText.problems;

/** What can be told of a file before it is sent: why it cannot be imported, or nothing. */
export async function fileProblem(file: File, limit: number): Promise<string | undefined> {
  if (file.size > limit) return words.large(file.name, formatBytes(file.size), formatBytes(limit));
  const start = await file
    .slice(0, looked)
    .arrayBuffer()
    .catch(() => undefined);
  // A folder that is dropped looks like a file until it is read.
  if (!start) return words.unreadable(file.name);
  const bytes = new Uint8Array(start);
  if (bytes.length === 0) return words.empty(file.name);
  const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return !compressed && bytes.includes(0) ? words.binary(file.name) : undefined;
}
