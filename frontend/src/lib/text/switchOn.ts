type Advice = {
  gives: string;
  without: string;
  /** What has to be known of its terms before, where that is more than the terms themselves say. */
  rule?: string;
  settings: readonly (readonly [name: string, example: string, meaning: string])[];
};

const contact = [
  'MUSICMASTERY_CONTACT',
  'you@example.org',
  'An e-mail or web address of yours; the services want to know whom to write to.',
] as const;

/** How live sources are switched on, and what that brings. */
export const switchOnText = {
  title: 'How to switch it on',
  where: 'Set these in the environment of the server, and start it again.',
  copy: 'Copy',
  copyOf: (name: string) => `Copy the settings of ${name}`,
  copied: 'Copied',
  ruleTitle: 'What its terms forbid',
  sources: {
    SPOTIFY: {
      gives:
        'It gives everything an analysis needs to apps that used it before 27 November 2024. A newer app gets names, albums and credits, so no analysis can run on it alone.',
      without: 'Without it, Spotify’s own popularity, followers and recommendations are missing.',
      rule: 'Spotify’s Developer Terms forbid using its content to train a machine learning model, and an analysis here trains one on what it collects. Leave Spotify off unless your agreement with Spotify allows that.',
      settings: [
        ['MUSICMASTERY_SPOTIFY_CLIENT_ID', 'your-client-id', 'Of an app that you made at developer.spotify.com.'],
        ['MUSICMASTERY_SPOTIFY_CLIENT_SECRET', 'your-client-secret', 'Of the same app; both are needed.'],
      ],
    },
    OPEN_MUSIC: {
      gives:
        'It gives everything an analysis needs: who is related and heard from ListenBrainz, songs and credits from MusicBrainz, how songs sound from ReccoBeats. They answer about one question a second, so a new niche takes 10 to 15 minutes.',
      without: 'Without it, real artists come only from files, or from services with stricter terms.',
      settings: [
        ['MUSICMASTERY_LISTENBRAINZ_TOKEN', 'your-token', 'Free: sign up at listenbrainz.org and look under Settings.'],
        contact,
      ],
    },
    DEEZER: {
      gives:
        'It gives everything an analysis needs, with ReccoBeats for how songs sound, and needs no key. It may be used for what is not commercial.',
      without: 'Without it, Deezer’s own popularity and related artists are missing.',
      settings: [['MUSICMASTERY_DEEZER', 'on', 'After reading the terms.'], contact],
    },
  } as Record<string, Advice>,
};
