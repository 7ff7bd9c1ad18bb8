// Sets up, builds, and serves the API and the dashboard at one address until stopped.
import { buildDashboard, buildServer, fail, installPackages, must, run, servingEnv, serverDll, stopChildrenWithUs } from './tools.mjs';

stopChildrenWithUs();
try {
  await installPackages();
  await buildServer();
  await buildDashboard();
  await must('dotnet', [serverDll, 'prepare', ...process.argv.slice(2)]);
  process.exit(await run('dotnet', [serverDll, 'serve', ...process.argv.slice(2)], { env: servingEnv }));
} catch (error) {
  fail(error);
}
