import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { auditReport, passedCases } from './auditReport.js';
import { type AuditedSuite, executors, type OpenFederation, runAudit } from './runAudit.js';

const [url, audit = 'of an unnamed state'] = process.argv.slice(2);
if (!url) throw new Error('tell where the audit server is: npm run federation-audit -- http://localhost:4200 COMMIT');

const { resolve } = createRequire(import.meta.url);

/** The version of a package, as its nearest package file has it; undefined if it is not installed. */
function versionOf(name: string): string | undefined {
  try {
    return JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8')).version;
  } catch {
    return undefined;
  }
}

const versions = ['@apollo/gateway', '@graphql-tools/federation', 'graphql'].flatMap((name) => {
  const version = versionOf(name);
  return version ? [`${name} ${version}`] : [];
});
const opened: Record<string, OpenFederation> = { ...executors };
if (versionOf('@graphql-tools/federation')) {
  const { hiveFederation } = await import('../../src/federation/hiveFederation.js');
  opened.hive = async (supergraph) => hiveFederation(supergraph);
}
// One after the other: the server keeps what mutations did.
const runtimes = new Map<string, AuditedSuite[]>();
for (const [name, open] of Object.entries(opened)) runtimes.set(name, await runAudit(url.replace(/\/$/, ''), open));
const date = new Date().toISOString().slice(0, 10);
writeFileSync(fileURLToPath(new URL('results.md', import.meta.url)), auditReport(runtimes, { audit, date, versions }));
for (const [name, suites] of runtimes) process.stdout.write(`${name}: ${passedCases(suites).join(' of ')}\n`);
