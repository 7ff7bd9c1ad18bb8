const random = (bytes: number) =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The header that gives a request an id of its own, made of chance: the server's log has it on each line about the request,
 * and about the analysis that it starts.
 */
export const traceHeader = () => ({ traceparent: `00-${random(16)}-${random(8)}-01` });

/** The id as the server's log has it: what it answered, or else what was sent. */
export const requestIdOf = (answer: Response | undefined, { traceparent }: { traceparent: string }) =>
  answer?.headers.get('x-request-id') ?? traceparent.split('-')[1];
