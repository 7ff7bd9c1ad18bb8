/** What the states of a capability are called. */
export const sourceStates: Record<string, string> = {
  AVAILABLE: 'On',
  NOT_CONFIGURED: 'Off',
  CLOSED_TO_THIS_APP: 'Closed',
  QUOTA_EXCEEDED: 'Used up',
  UNREACHABLE: 'No answer',
};

/** Of a source whose uses do not all stand alike. */
export const partlyOn = (on: number, all: number) => `On for ${on} of ${all} uses`;
