import { runCoverageReport } from './coverageCommand.js';

process.exitCode = await runCoverageReport(process.argv.slice(2), { print: console.log, tell: console.error });
