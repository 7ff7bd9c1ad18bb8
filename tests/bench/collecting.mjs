// How long a live analysis takes at the pace that the services allow: against stand-ins that keep their limits and take
// 150 ms for every answer. The second time everything is still known, so that nothing is asked again.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root, serverDll, servingEnv } from '../../scripts/tools.mjs';
import { folder } from './programs.mjs';
import { row, seconds } from './table.mjs';

const standInsDll = join(root, 'tests/MusicMastery.StandIns/bin/Release/net10.0/MusicMastery.StandIns.dll');

export async function collecting() {
  const portsFile = join(folder, 'ports.json');
  const standIns = spawn(
    'dotnet',
    [standInsDll, '--world', 'demo', '--spotify', 'extended', '--limits', '--latency', '150', '--ports-file', portsFile],
    { stdio: 'ignore' },
  );
  try {
    while (!existsSync(portsFile)) await new Promise((resolve) => setTimeout(resolve, 100));
    const ports = JSON.parse(readFileSync(portsFile, 'utf8'));
    const planted = JSON.parse(readFileSync(join(root, 'Data/demo/planted.json'), 'utf8'));
    await Promise.all(
      Object.entries(switches(ports)).map(([name, env]) => measure(name, planted.featuredArtists[0].name, ports, env)),
    );
  } finally {
    standIns.kill('SIGTERM');
  }
}

async function measure(name, artist, ports, env) {
  const db = join(folder, `${env.kind}.db`);
  const { kind, ...settings } = env;
  const args = [serverDll, 'analyze', artist, '--source', kind, '--db', db];
  const first = await analyze(args, { ...addresses(ports), ...settings });
  const again = await analyze(args, { ...addresses(ports), ...settings });
  row(`a live analysis of 66 artists from ${name}`, seconds(first), `the same again, ${seconds(again)}`, first / again);
}

async function analyze(args, env) {
  const begun = performance.now();
  const child = spawn('dotnet', args, { env: { ...process.env, ...servingEnv, ...env }, stdio: 'ignore' });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`analyze ended with exit code ${code}.`);
  return performance.now() - begun;
}

const switches = ({ spotifyClientId, spotifyClientSecret, listenBrainzToken }) => ({
  Spotify: {
    kind: 'spotify',
    MUSICMASTERY_SPOTIFY_CLIENT_ID: spotifyClientId,
    MUSICMASTERY_SPOTIFY_CLIENT_SECRET: spotifyClientSecret,
  },
  'the open music services': { kind: 'open-music', MUSICMASTERY_LISTENBRAINZ_TOKEN: listenBrainzToken },
  Deezer: { kind: 'deezer', MUSICMASTERY_DEEZER: 'on' },
});

const addresses = (ports) => ({
  MUSICMASTERY_CONTACT: 'bench@example.org',
  MUSICMASTERY_SPOTIFY_ACCOUNTS_URL: ports.spotifyAccounts,
  MUSICMASTERY_SPOTIFY_URL: ports.spotifyApi,
  MUSICMASTERY_MUSICBRAINZ_URL: ports.musicBrainz,
  MUSICMASTERY_LISTENBRAINZ_URL: ports.listenBrainz,
  MUSICMASTERY_LISTENBRAINZ_LABS_URL: ports.labs,
  MUSICMASTERY_RECCOBEATS_URL: ports.reccoBeats,
  MUSICMASTERY_DEEZER_URL: ports.deezer,
});
