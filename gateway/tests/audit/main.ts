import { runAudit } from './runAudit.js';

const [url] = process.argv.slice(2);
if (!url) throw new Error('tell where the audit server is: npm run federation-audit -- http://localhost:4200');

const suites = await runAudit(url.replace(/\/$/, ''));
const total = suites.reduce((sum, { tests }) => sum + tests, 0);
for (const executor of ['stock', 'compiled'] as const) {
  const failed = suites.flatMap(({ id, failures }) => failures[executor].map((query) => `${id}: ${query.trim()}`));
  process.stdout.write(
    `${executor}: ${total - failed.length} of ${total}\n${failed.map((line) => `  ${line}\n`).join('')}`,
  );
}
