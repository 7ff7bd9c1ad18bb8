export const accessText = {
  title: 'This server asks for a key',
  intro: 'Whoever runs the server can give you one. They create it with this command, which prints it once:',
  command: 'npm run -s keys -- create --name NAME --scopes read,analyze',
  label: 'Key',
  hint: 'It is kept for this tab only. Closing the tab forgets it.',
  enter: 'Use this key',
  checking: 'Checking …',
  without: 'Go on without a key',
  withoutHelp: 'You can look at everything here without one; only starting an analysis needs it.',
  problems: {
    empty: 'Enter a key first.',
    refused: 'This key is not valid: there is none like it, or it was revoked or has expired.',
    lapsed: 'The key that this tab used is no longer valid. Enter another.',
    unknown: 'The server could not look at the key just now. Try again in a moment.',
  },
};
