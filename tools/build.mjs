// `npm run build`: the program, the playground, and the client with its types, as other projects install it.
import './requireNode.mjs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildPlayground } from './buildPlayground.mjs';
import { buildProgram, root } from './buildProgram.mjs';

await buildProgram();
const playground = buildPlayground();
const client = ['--project', 'client/tsconfig.build.json', '--noCheck'];
const tsc = [join(root, 'node_modules/typescript/bin/tsc'), ...client];
const { status } = spawnSync(process.execPath, tsc, { cwd: root, stdio: ['ignore', 2, 2] });
process.exitCode = (await playground) && status === 0 ? 0 : 1;
