import { runImport } from './commandLine.js';

try {
  process.exitCode = await runImport(process.argv.slice(2), { print: console.log, tell: console.error });
} catch (error) {
  // The database failed during the import, or a promise of ours broke; 1 would say that the data is at fault.
  console.error(error);
  process.exitCode = 2;
}
