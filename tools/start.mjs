// Builds a package as far as it has changed and then becomes its program: `node tools/start.mjs FOLDER/dist/MAIN.js ARGUMENT…`.
// The program runs in this very process: with a shell between them, a signal to npm would end the shell and leave the program.
import './requireNode.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const [program, ...programArguments] = process.argv.slice(2);
await build(new URL(program.replace(/dist\/.*$/, 'package.json'), root));
const main = new URL(program, root);
process.argv = [process.execPath, fileURLToPath(main), ...programArguments];
await import(main.href);

/** Builds a package and what it needs. A build that fails ends this process; a signal ends the build, then this process. */
async function build(packageFile) {
  const { name } = JSON.parse(readFileSync(packageFile, 'utf8'));
  const turbo = ['--env-file=turbo.env', 'node_modules/turbo/bin/turbo', 'run', 'build'];
  const options = [`--filter=${name}...`, '--output-logs=errors-only'];
  // What a build says is no output of the program.
  const child = spawn(process.execPath, [...turbo, ...options], { cwd: root, stdio: ['ignore', 2, 2] });
  let stoppedBy = null;
  const stop = (signal) => {
    stoppedBy ??= signal;
    // Of turbo's wrapper only this one reaches turbo itself.
    child.kill('SIGTERM');
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  const [code] = await once(child, 'exit');
  process.off('SIGTERM', stop);
  process.off('SIGINT', stop);
  // Whoever asked sees the end that was asked for.
  if (stoppedBy !== null) process.kill(process.pid, stoppedBy);
  if (code !== 0) process.exit(code ?? 1);
}
