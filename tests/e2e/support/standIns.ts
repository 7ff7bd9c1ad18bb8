import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './server.ts';

const dll = join(root, 'tests/MusicMastery.StandIns/bin/Release/net10.0/MusicMastery.StandIns.dll');

/** Starts a stand-in for every outside service; `env` switches the open music services on and points a server at them. */
export async function startStandIns() {
  const folder = mkdtempSync(join(tmpdir(), 'musicmastery-stand-ins-'));
  const portsFile = join(folder, 'ports.json');
  const args = [dll, '--world', 'demo', '--spotify', 'development', '--ports-file', portsFile];
  const child = spawn('dotnet', args, { stdio: 'ignore' });
  for (let wait = 0; wait < 300 && !existsSync(portsFile); wait++) await new Promise((done) => setTimeout(done, 100));
  const ports = JSON.parse(readFileSync(portsFile, 'utf8'));
  return {
    env: {
      MUSICMASTERY_DEMO: 'off',
      MUSICMASTERY_CONTACT: 'tests@example.org',
      MUSICMASTERY_PACE: '100',
      MUSICMASTERY_LISTENBRAINZ_TOKEN: ports.listenBrainzToken,
      MUSICMASTERY_SPOTIFY_CLIENT_ID: ports.spotifyClientId,
      MUSICMASTERY_SPOTIFY_CLIENT_SECRET: ports.spotifyClientSecret,
      MUSICMASTERY_SPOTIFY_ACCOUNTS_URL: ports.spotifyAccounts,
      MUSICMASTERY_SPOTIFY_URL: ports.spotifyApi,
      MUSICMASTERY_MUSICBRAINZ_URL: ports.musicBrainz,
      MUSICMASTERY_LISTENBRAINZ_URL: ports.listenBrainz,
      MUSICMASTERY_LISTENBRAINZ_LABS_URL: ports.labs,
      MUSICMASTERY_RECCOBEATS_URL: ports.reccoBeats,
      MUSICMASTERY_DEEZER_URL: ports.deezer,
    },
    stop: async () => {
      child.kill('SIGTERM');
      await new Promise((done) => child.once('close', done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
