// What two linters say of the exported schema.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { root } from '../../scripts/tools.mjs';

/**
 * Rules of graphql-schema-linter, all but those that want fields, input fields and values in alphabetical order: they stand
 * in the order a reader needs them; the analysis' stages and the features have an order that means something.
 */
const rules = [
  'arguments-have-descriptions',
  'defined-types-are-used',
  'deprecations-have-a-reason',
  'descriptions-are-capitalized',
  'enum-values-all-caps',
  'enum-values-have-descriptions',
  'fields-are-camel-cased',
  'fields-have-descriptions',
  'input-object-values-have-descriptions',
  'input-object-values-are-camel-cased',
  'relay-connection-types-spec',
  'relay-connection-arguments-spec',
  'relay-page-info-spec',
  'types-are-capitalized',
  'types-have-descriptions',
];

export async function lint(judge) {
  const schema = 'frontend/schema.graphql';
  const linter = join(root, 'node_modules/graphql-schema-linter/lib/cli.js');
  for (const rule of rules) {
    const { status, stdout } = spawnSync(process.execPath, [linter, '--rules', rule, '--format', 'compact', schema], {
      cwd: root,
      encoding: 'utf8',
    });
    judge(`graphql-schema-linter ${rule}`, status === 0 && !stdout.includes('invalid'), `\n${stdout}`);
  }

  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: fileURLToPath(new URL('eslint.config.mjs', import.meta.url)),
  });
  const [{ messages }] = await eslint.lintFiles([schema]);
  const { rules: held } = await eslint.calculateConfigForFile(schema);
  for (const [rule, [severity]] of Object.entries(held)) {
    if (severity === 0) continue;
    const findings = messages.filter(({ ruleId }) => ruleId === rule);
    judge(rule, findings.length === 0, findings.map(({ line, message }) => `\n${line}: ${message}`).join(''));
  }
  const other = messages.filter(({ ruleId }) => !(ruleId in held));
  judge('graphql-eslint can read the schema', other.length === 0, JSON.stringify(other));
}
