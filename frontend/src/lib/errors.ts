/** The server could not be reached, or answered as one that is starting or stopping does. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

/** The server answers, but code of this page no longer comes from it: mostly the page was updated since it was opened. */
export class StaleError extends Error {
  override name = 'StaleError';
}

/** The server answered, but not with what was asked for. */
export class AnswerError extends Error {
  override name = 'AnswerError';

  /**
   * @param requestId By which the server's log names what was asked.
   * @param refused Whether the key that was shown does not reach so far.
   */
  constructor(
    message: string,
    readonly requestId?: string,
    readonly refused = false,
  ) {
    super(message);
  }
}
