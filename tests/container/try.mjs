// Does by hand what an engine would do with the Dockerfile and the composition, as near as one comes without: every stage in a
// root of its own, each COPY from what .dockerignore leaves of the context, each RUN in there; then the result with its root
// read-only, without capabilities, as its user, with its ENV, its entry point and its health check. In place of the base
// images' programs stand this machine's. Needs Linux, root, unshare, setpriv and the registries. Takes some minutes.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fail, root } from '../../scripts/tools.mjs';
import { freePort, pause } from '../server.mjs';
import { expand, ignoring, pairs, stages } from './dockerfile.mjs';

/** What the base images set for those that build on them, as their own Dockerfiles have it. */
const inherited = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  APP_UID: '1654',
  ASPNETCORE_HTTP_PORTS: '8080',
  DOTNET_RUNNING_IN_CONTAINER: 'true',
};
/** Of this machine, read-only, in place of the base image's. */
const borrowed = ['usr', 'etc', 'bin', 'sbin', 'lib', 'lib32', 'lib64', 'opt'];

const work = mkdtempSync(join(tmpdir(), 'musicmastery-container-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const isIgnored = ignoring(readFileSync(join(root, '.dockerignore'), 'utf8'));
const quoted = (words) => words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');

/** The root of a stage's files, with what is borrowed mounted into it while something runs there. */
function newRoot(name) {
  const at = join(work, name);
  for (const folder of ['tmp', 'root', 'proc', 'dev', 'home/app']) mkdirSync(join(at, folder), { recursive: true });
  for (const folder of borrowed.filter((each) => existsSync(`/${each}`))) {
    if (lstatSync(`/${folder}`).isSymbolicLink()) symlinkSync(readlinkSync(`/${folder}`), join(at, folder));
    else mkdirSync(join(at, folder));
  }
  return at;
}

/** A program's arguments that run `command` in a stage's root; `last` is done once the mounts are in place. */
function within(at, command, { env, cwd, user = '', last = [] }) {
  const folders = borrowed.filter((each) => existsSync(`/${each}`) && !lstatSync(`/${each}`).isSymbolicLink());
  const mounts = [
    `mount --rbind ${at} ${at}`,
    ...folders.map((each) => `mount --rbind /${each} ${at}/${each}`),
    `mount --rbind /proc ${at}/proc`,
    `mount --rbind /dev ${at}/dev`,
    ...last,
  ];
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const inside = `cd ${cwd} && exec ${user} ${command}`;
  const enter = quoted(['/usr/bin/env', '-i', ...variables, 'chroot', at, '/bin/sh', '-c', inside]);
  return ['--mount', '--', '/bin/sh', '-ec', `${mounts.join('\n')}\nexec ${enter}`];
}

function copy({ line, flags, rest }, { at, cwd, env }, made) {
  const words = rest.split(/\s+/);
  const to = words.pop();
  const target = to.startsWith('/') ? join(at, to) : join(at, cwd, to);
  const source = flags.from === undefined ? root : made.get(flags.from).at;
  for (const word of words) {
    const from = join(source, word);
    if (!existsSync(from)) throw new Error(`Line ${line}: there is no ${word}.`);
    const isLeftOut = (path) => source === root && path !== root && isIgnored(relative(root, path));
    if (isLeftOut(from)) throw new Error(`Line ${line}: .dockerignore leaves ${word} out.`);
    if (words.length > 1 && !to.endsWith('/')) throw new Error(`Line ${line}: ${to} must end in a slash.`);
    const isFolder = statSync(from).isDirectory();
    const into = isFolder || !(to.endsWith('/') || to === '.') ? target : join(target, basename(word));
    cpSync(from, into, { recursive: true, filter: (path) => !isLeftOut(path), verbatimSymlinks: true });
    if (flags.chown) must('chown', ['-R', `${expand(flags.chown, env)}:${expand(flags.chown, env)}`, into], line);
  }
}

function must(program, args, line, options = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (status !== 0) throw new Error(`Line ${line} ended with ${status}.\n${stdout}\n${stderr}`);
}

/** Goes through a stage; gives where its files lie and what it says of how to run. */
function build({ from, name, steps }, made) {
  const stage = { at: newRoot(name ?? 'image'), cwd: '/', env: { ...inherited }, user: '0' };
  for (const step of steps) {
    const begun = performance.now();
    const { keyword, rest, line } = step;
    if (keyword === 'WORKDIR') {
      stage.cwd = rest;
      mkdirSync(join(stage.at, rest), { recursive: true });
    } else if (keyword === 'COPY') copy(step, stage, made);
    else if (keyword === 'ENV') Object.assign(stage.env, Object.fromEntries(pairs(rest)));
    else if (keyword === 'USER') stage.user = expand(rest, stage.env);
    else if (keyword === 'RUN') {
      if (from.includes('chiseled')) throw new Error(`Line ${line}: ${from} has no shell.`);
      must(
        'unshare',
        within(stage.at, `/bin/sh -c ${quoted([rest])}`, { ...stage, user: '', env: { ...stage.env, HOME: '/root' } }),
        line,
      );
    } else if (['ENTRYPOINT', 'CMD', 'HEALTHCHECK'].includes(keyword)) {
      stage[keyword] = JSON.parse(rest.replace(/^CMD\s+/, ''));
    } else if (!['EXPOSE', 'VOLUME'].includes(keyword))
      throw new Error(`Line ${line}: ${keyword} is not understood here.`);
    console.log(
      `ok   ${name ?? 'image'} ${line}: ${keyword} ${rest.slice(0, 72)} (${((performance.now() - begun) / 1000).toFixed(1)} s)`,
    );
  }
  return stage;
}

/** How large a folder is, links not followed. */
function size(path) {
  if (!lstatSync(path).isDirectory()) return lstatSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + size(join(path, name)), 0);
}
const megabytes = (path) => `${(size(path) / 1e6).toFixed(1)} MB`;

/** What the composition adds; fails where it does not ask for what is tried here. */
function composed() {
  const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
  for (const asked of ['read_only: true', '- /tmp', '- ALL', '- no-new-privileges:true', '- music-mastery:/data']) {
    if (!text.includes(asked))
      throw new Error(`The composition does not say "${asked}" any more, which is what is tried here.`);
  }
  return Object.fromEntries(
    [...text.matchAll(/^ +(MUSICMASTERY_\w+): (.+)$/gm)].map(([, name, value]) => [name, value]),
  );
}

/** Starts the image as the composition does and asks it what its users and its engine would. */
async function start(image) {
  const port = String(await freePort());
  const data = join(work, 'data');
  cpSync(join(image.at, 'data'), data, { recursive: true });
  must('chown', ['1654:1654', data], 'VOLUME');
  const options = {
    cwd: image.cwd,
    env: { ...image.env, HOME: '/home/app', ...composed(), MUSICMASTERY_PORT: port },
    user: `setpriv --reuid=${image.user} --regid=${image.user} --clear-groups --bounding-set=-all --inh-caps=-all --no-new-privs`,
    last: [
      `mount -o remount,bind,ro ${image.at}`,
      `mount -t tmpfs none ${image.at}/tmp`,
      `mount --bind ${data} ${image.at}/data`,
    ],
  };
  const inside = (words, more = {}) => within(image.at, quoted(words), { ...options, ...more });
  const log = [];
  const server = spawn('unshare', inside([...image.ENTRYPOINT, ...image.CMD]), { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => log.push(String(text)));
  const ended = new Promise((resolve) => server.once('close', (code, signal) => resolve(code ?? signal)));
  const health = () => spawnSync('unshare', inside(image.HEALTHCHECK), { encoding: 'utf8' });
  const url = `http://localhost:${port}`;
  let passed = 0;
  const check = (what, isSo, detail = '') => {
    console.log(`${isSo ? 'ok  ' : 'FAIL'} ${what} ${detail}`);
    if (!isSo) throw new Error(`${what}\n${log.join('')}`);
    passed++;
  };
  try {
    const begun = performance.now();
    while (health().status !== 0 && server.exitCode === null && performance.now() - begun < 90_000) await pause(500);
    const { status, stdout } = health();
    check(
      'its health check passes',
      status === 0,
      `after ${((performance.now() - begun) / 1000).toFixed(0)} s: ${stdout.trim()}`,
    );
    const page = await fetch(url);
    const text = await page.text();
    check('the dashboard is there', page.ok && text.includes('<title>'));
    const script = await fetch(new URL(text.match(/type="module"[^>]* src="([^"]+)"/)[1], url));
    check('and its script', script.ok, `${(await script.arrayBuffer()).byteLength} B`);
    const explorer = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    const described = await fetch(`${url}/graphql?query=${encodeURIComponent('{ __type(name: "Track") { description } }')}`);
    check('the schema has its descriptions', described.ok && (await described.text()).includes('A track as the catalog knows it'));
    check('the explorer is there', explorer.ok && (await explorer.text()).includes('<script'));
    const query =
      '{ featuredArtists(first: 1) { name latestAnalysis { songsToPromote(first: 1) { nodes { gap } } } } }';
    let artists = [];
    for (let attempt = 0; attempt < 120 && !artists[0]?.latestAnalysis; attempt++) {
      await pause(500);
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      artists = (await answer.json()).data?.featuredArtists ?? [];
    }
    check(
      'the demo is analysed',
      Boolean(artists[0]?.latestAnalysis),
      JSON.stringify(artists[0]),
    );
    const user = spawnSync(
      'unshare',
      inside(['/bin/sh', '-c', 'id -u; grep -h CapBnd /proc/self/status; touch /app/x /x /home/app/x; true']),
      { encoding: 'utf8' },
    );
    check(
      'it is not root and has no capability',
      /^1654\n/.test(user.stdout) && user.stdout.includes('0000000000000000'),
    );
    check('it can write to none of its own files', user.stderr.match(/Read-only file system/g)?.length === 3);
    const made = spawnSync(
      'unshare',
      inside([...image.ENTRYPOINT, 'keys', 'create', '--name', 'Tool', '--scopes', 'read']),
    );
    check('a key can be made beside it', made.status === 0, `${made.stderr}`.trim());
    check('what it keeps is in its volume', existsSync(join(data, 'musicmastery.db')), readdirSync(data).join(' '));
    server.kill('SIGTERM');
    check('it ends when told to', (await ended) === 0);
    return passed;
  } finally {
    server.kill('SIGKILL');
    await ended;
  }
}

try {
  if (process.platform !== 'linux' || process.getuid() !== 0)
    throw new Error('Needs Linux and root, to stand in for an engine.');
  const made = new Map();
  const found = stages(readFileSync(join(root, 'Dockerfile'), 'utf8'));
  for (const stage of found) made.set(stage.name ?? 'image', build(stage, made));
  const image = made.get('image');
  for (const part of ['app', 'app/runtimes', 'app/dashboard', 'app/explorer', 'app/demo']) {
    console.log(`     /${part}: ${megabytes(join(image.at, part))}`);
  }
  const passed = await start(image);
  console.log(
    `${found.flatMap(({ steps }) => steps).length} steps and ${passed} checks passed; base images and the engine itself were not there to be tried`,
  );
} catch (error) {
  fail(error);
}
