// Holds the API and what is shipped to judges that nobody here wrote. `--results FILE` writes the counts as JSON; `--list` names each check.
import { writeFileSync } from 'node:fs';
import { audits } from './audits.mjs';
import { changes } from './changes.mjs';
import { lint } from './lint.mjs';
import { relay } from './relay.mjs';
import { supply } from './supply.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };
const tellsAll = process.argv.includes('--list');

function judge(name, passed, detail = '') {
  counts[passed ? 'passed' : 'failed']++;
  if (!passed) console.log(`FAIL ${name} ${detail}`);
  else if (tellsAll) console.log(`ok   ${name}`);
}

for (const part of [audits, lint, relay, changes, supply]) {
  try {
    await part(judge);
  } catch (error) {
    judge(part.name, false, error.stack);
  }
}
console.log(`${counts.passed} conformance checks passed, ${counts.failed} failed`);
const at = process.argv.indexOf('--results');
if (at > 0) writeFileSync(process.argv[at + 1], JSON.stringify(counts));
process.exit(counts.failed > 0 ? 1 : 0);
