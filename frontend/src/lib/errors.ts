/** The server could not be reached, or answered as one that is starting or stopping does. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

/** The server answered, but not with what was asked for. */
export class AnswerError extends Error {
  override name = 'AnswerError';
}
