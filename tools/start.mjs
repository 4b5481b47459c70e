// Builds what has changed and then becomes a program: `node tools/start.mjs FOLDER/dist/MAIN.js ARGUMENT…`. The program runs in this
// very process: with a shell between them, a signal to npm would end the shell and leave the program.
import './requireNode.mjs';
import { fileURLToPath } from 'node:url';

const [program, ...programArguments] = process.argv.slice(2);
const { buildProgram } = await import('./buildProgram.mjs');
try {
  await buildProgram();
} catch ({ message }) {
  process.stderr.write(`\n构建失败 The build has failed: ${message}\n`);
  process.exit(1);
}
if (program.startsWith('gateway/')) await buildPlaygroundBeside();
const main = new URL(`../${program}`, import.meta.url);
process.argv = [process.execPath, fileURLToPath(main), ...programArguments];
await import(main.href);

/** The page is built while the graph starts: whoever asks the graph need not wait for it. It ends with this process. */
async function buildPlaygroundBeside() {
  const { buildPlayground } = await import('./buildPlayground.mjs');
  void buildPlayground((child) => {
    const end = () => child.kill('SIGTERM');
    const stop = (signal) => {
      end();
      // Nobody else ends this process before the program has begun.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    };
    process.on('exit', end);
    for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, stop);
    child.once('exit', () => {
      process.off('exit', end);
      for (const signal of ['SIGTERM', 'SIGINT']) process.off(signal, stop);
    });
  });
}
