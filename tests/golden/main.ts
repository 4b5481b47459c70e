/** `npm run golden -- --renew`: records the golden files anew. A person reads what changed; the gate must not do it. */
import { parseArgs } from 'node:util';
import { operations } from '@zibo-graph/schema';
import { testEnvironment } from '../environment.js';
import { goldenFolder, renewGoldenFiles } from './goldenFiles.js';

async function renew(): Promise<void> {
  // The whole graph comes with it: a refusal need not wait for that.
  const { openRecorder } = await import('./openRecorder.js');
  const recorder = await openRecorder();
  try {
    const texts = new Map<string, string>();
    for (const operation of operations()) texts.set(operation.name, await recorder.record(operation));
    const renewed = renewGoldenFiles(goldenFolder, texts);
    console.log(renewed.length > 0 ? `Renewed: ${renewed.join(', ')}. Read the difference.` : 'Nothing has changed.');
  } finally {
    await recorder.close();
  }
}

/** What keeps the golden files from being renewed, if anything. */
function refusal(): string | undefined {
  const { values } = parseArgs({ options: { renew: { type: 'boolean' } }, strict: false });
  if (values.renew !== true) return 'npm test compares the golden files; npm run golden -- --renew records them anew.';
  return testEnvironment.ci
    ? 'Golden files are not renewed where CI is set: what changed must be read first.'
    : undefined;
}

const refused = refusal();
if (refused) {
  console.error(refused);
  process.exitCode = 1;
} else {
  await renew();
}
