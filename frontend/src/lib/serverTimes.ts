import { formatTime } from './format.ts';

const written = /(\d{4}-\d\d-\d\d) (\d\d:\d\d) UTC/;

/** A sentence of the server, the time in it in the reader's own time zone. */
export const inOwnTime = (sentence: string) =>
  sentence.replace(written, (_, day: string, time: string) => formatTime(`${day}T${time}Z`));

/** When to try again, written out; nothing where that is not known or the sentence says it already. */
export const retryTime = (sentence: string | null | undefined, retryAt: string | null | undefined) =>
  retryAt && !written.test(sentence ?? '') ? formatTime(retryAt) : undefined;
