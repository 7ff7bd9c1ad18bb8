import { headersWith, reportRefused } from '../../../lib/access.ts';
import { importsText } from '../../../lib/text/imports.ts';

type Sending = { done: Promise<string>; stop: () => void };

/** Sending was stopped by who began it. */
export class StoppedError extends Error {
  override name = 'StoppedError';
}

/**
 * Sends a file; gives the import's id, or fails with what to do about it. Not with fetch, which tells of no progress
 * while it sends.
 */
export function sendFile(file: File, key: string | undefined, onSent: (bytes: number) => void): Sending {
  const request = new XMLHttpRequest();
  const done = new Promise<string>((resolve, reject) => {
    const failed = (message: string) => reject(new Error(message));
    request.upload.addEventListener('progress', ({ loaded }) => onSent(Math.min(loaded, file.size)));
    request.addEventListener('load', () => {
      const { id, errors } = read(request.responseText);
      if (request.status === 202 && id) return resolve(id);
      if (request.status === 401) reportRefused(key);
      failed(errors?.map(({ message }) => message).join(' ') || importsText.problems.other(request.status));
    });
    request.addEventListener('error', () => failed(importsText.problems.unreachable));
    request.addEventListener('abort', () => reject(new StoppedError(importsText.stopped)));
  });
  request.open('POST', `/imports?${new URLSearchParams({ name: file.name })}`);
  for (const [name, value] of Object.entries(headersWith(key))) request.setRequestHeader(name, value);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.send(file);
  return { done, stop: () => request.abort() };
}

function read(text: string): { id?: string; errors?: { message: string }[] } {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
