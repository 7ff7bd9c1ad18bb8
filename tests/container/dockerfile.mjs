// A Dockerfile as far as ours goes: stages of instructions, with flags and arguments apart.

/** Stages, each `{ from, name, steps: [{ line, keyword, flags, rest }] }`. */
export function stages(text) {
  const found = [];
  let begun = '';
  let first = 0;
  text.split('\n').forEach((each, at) => {
    if (each.startsWith('#') || (begun === '' && each.trim() === '')) return;
    if (begun === '') first = at + 1;
    begun += each.replace(/\\$/, '');
    if (each.endsWith('\\')) return;
    const [, keyword, given] = begun.match(/^(\w+)\s+(.*)$/);
    begun = '';
    const flags = Object.fromEntries(
      [...given.matchAll(/(?<=^|\s)--([\w-]+)=(\S+)/g)].map(([, name, value]) => [name, value]),
    );
    const rest = ['COPY', 'HEALTHCHECK'].includes(keyword) ? given.replace(/^(--\S+\s+)+/, '').trim() : given.trim();
    if (keyword === 'FROM') {
      const [from, , name] = rest.split(/\s+/);
      found.push({ from, name, steps: [] });
    } else {
      found.at(-1).steps.push({ line: first, keyword, flags, rest });
    }
  });
  return found;
}

/** `A=b C=d` as pairs. */
export const pairs = (rest) =>
  rest
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);

/** Replaces `$NAME` by what it stands for, as the builder does outside of RUN. */
export const expand = (text, env) =>
  text.replace(/\$\{?(\w+)\}?/g, (_, name) => {
    if (!(name in env)) throw new Error(`Nothing sets ${name}.`);
    return env[name];
  });

/** Tells by the lines of a .dockerignore whether a path of the context is left out. It knows names and `**`/name. */
export function ignoring(text) {
  const rules = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const tests = rules.map((rule) => {
    const [, anywhere, name] = rule.match(/^(\*\*\/)?([\w.*-]+)$/) ?? [];
    if (!name) throw new Error(`.dockerignore: ${rule} is more than is understood here.`);
    const pattern = new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
    return (path) => (anywhere ? path.split('/') : [path.split('/')[0]]).some((part) => pattern.test(part));
  });
  return (path) => tests.some((test) => test(path));
}
