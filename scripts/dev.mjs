// Serves with reloading on change: the API by dotnet watch, the dashboard by Vite (which passes /graphql on to the API).
import { fail, installPackages, npmRun, run, stopChildrenWithUs } from './tools.mjs';

stopChildrenWithUs();
try {
  await installPackages();
  await npmRun('relay', 'frontend');
  const ended = await Promise.race([
    run('dotnet', ['watch', '--non-interactive', '--project', 'backend/MusicMastery.Server', 'run', '--', 'serve']),
    npmRun('dev', 'frontend').then(() => 0),
  ]);
  process.kill(process.pid, 'SIGTERM');
  process.exitCode = ended;
} catch (error) {
  fail(error);
}
