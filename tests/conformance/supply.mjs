// What others' rules say of what is shipped: licences, the bill of materials, the image and its composition.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { DCLinter } from 'dclint';
import { validate } from 'dockerfile-utils';
import { dependencies, lockFiles } from '../../scripts/dependencies.mjs';
import { objection } from '../../scripts/licences.mjs';
import { bill } from '../../scripts/sbom.mjs';
import { root } from '../../scripts/tools.mjs';

export async function supply(judge) {
  const all = await dependencies();
  const wrong = all.map((each) => [each, objection(each)]).filter(([, what]) => what !== undefined);
  judge('every licence is agreed to', wrong.length === 0, wrong.map(([{ id }, what]) => `\n${id}: ${what}`).join(''));

  const made = bill(all);
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  const invalid = await validator.validate(JSON.stringify(made));
  judge('the bill of materials is CycloneDX 1.6', invalid === null, JSON.stringify(invalid));
  const known = new Set(made.dependencies.map(({ ref }) => ref).concat('dotnet'));
  const astray = made.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref));
  judge('the bill of materials names what each part needs', astray.length === 0, astray.join(' '));

  // A restore makes the lock file that it misses, even when it may not change one.
  const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (git('rev-parse').status === 0) {
    const { stdout } = git('ls-files', '*packages.lock.json');
    const missing = lockFiles().filter((path) => !stdout.split('\n').includes(path));
    judge('every .NET project has its lock file checked in', missing.length === 0, missing.join(' '));
  }

  const findings = validate(readFileSync(join(root, 'Dockerfile'), 'utf8'));
  judge(
    'dockerfile-utils',
    findings.length === 0,
    findings.map(({ range, message }) => `\n${range.start.line + 1}: ${message}`).join(''),
  );

  const [composed] = new DCLinter({ rules: {}, quiet: false, debug: false }).lintFiles(
    [join(root, 'docker-compose.yml')],
    false,
  );
  const said = composed?.messages ?? [];
  judge(
    'dclint',
    composed !== undefined && said.length === 0,
    said.map(({ line, message }) => `\n${line}: ${message}`).join(''),
  );
}
