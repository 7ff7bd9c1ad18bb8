// Runs a command of the server, e.g. `npm run -s import -- FOLDER`. Only the command's own output reaches stdout.
import { buildServer, fail, run, serverDll, stopChildrenWithUs } from './tools.mjs';

stopChildrenWithUs();
try {
  await buildServer();
  process.exit(await run('dotnet', [serverDll, ...process.argv.slice(2)]));
} catch (error) {
  fail(error);
}
