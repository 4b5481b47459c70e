import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../../', import.meta.url));
/** Compilers on a busy machine: a limit for what hangs. */
export const patience = 600_000;

const packages = fileURLToPath(new URL('node_modules/', import.meta.url));

/** A project of a user elsewhere, with the packages of this folder and the client. */
export interface Project {
  readonly folder: string;
  write(path: string, text: string): void;
  /** Runs a program of a package. @returns what it printed. @throws Error with it if it fails. */
  runProgram(program: string, ...parameters: readonly string[]): Promise<string>;
  /** Compiles files of it and what they import, strictly. @returns what the compiler finds wrong. */
  compile(...files: readonly string[]): Promise<string>;
  /** Runs a file of it as it is written. */
  run(file: string): Promise<string>;
  remove(): void;
}

export function openProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'zibo-graph-clients-'));
  const installed = join(folder, 'node_modules');
  mkdirSync(join(installed, '@zibo-graph'), { recursive: true });
  for (const name of readdirSync(packages).filter((one) => !one.startsWith('.') && one !== '@zibo-graph')) {
    symlinkSync(join(packages, name), join(installed, name), 'junction');
  }
  symlinkSync(join(root, 'client'), join(installed, '@zibo-graph/client'), 'junction');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const node = async (...given: readonly string[]): Promise<string> => {
    const running = promisify(execFile)(process.execPath, given, { cwd: folder, maxBuffer: 16_777_216 });
    const { stdout } = await running.catch(({ stdout, stderr }) => Promise.reject(new Error(stdout + stderr)));
    return stdout;
  };
  write('package.json', '{ "private": true, "type": "module" }');
  return {
    folder,
    write,
    runProgram: (program, ...parameters) => node(join(packages, program), ...parameters),
    async compile(...files) {
      const target = { target: 'es2022', module: 'nodenext', lib: ['es2022', 'dom'], types: [], skipLibCheck: true };
      const compilerOptions = { ...target, strict: true, noUncheckedIndexedAccess: true, noEmit: true };
      write(
        'compile.json',
        JSON.stringify({ compilerOptions: { ...compilerOptions, customConditions: ['source'] }, files }),
      );
      return node(join(root, 'node_modules/typescript/bin/tsc'), '--project', 'compile.json').catch(
        ({ message }: Error) => message,
      );
    },
    run: (file) => node('--import', join(root, 'node_modules/tsx/dist/loader.mjs'), '--conditions=source', file),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
