import { DatabaseError, databaseLocations, openDatabases } from '@zibo-graph/database';
import { type Command, readArguments, UsageError, usage } from './commandArguments.js';
import { type Environment, EnvironmentError, readEnvironment } from './environment.js';
import { formatProgress, formatResult } from './formatResult.js';
import { type ImportOptions, type ImportResult, importDataset } from './importDataset.js';
import { unreadable } from './openTableFile.js';
import { removeDataset, revertDataset } from './revertDataset.js';
import { ScratchFileError } from './scratchFile.js';
import { migrateSubgraphs } from './subgraphs.js';
import { writeTemplates } from './templates.js';

/** Where a command writes its lines. */
export interface CommandOutput {
  /** The result. */
  readonly print: (text: string) => void;
  /** Progress and errors. */
  readonly tell: (text: string) => void;
}

/** Runs the command `import` and gives its exit code, which the usage explains. */
export async function runImport(
  commandArguments: readonly string[],
  { print, tell }: CommandOutput,
  environment?: Environment,
): Promise<0 | 1 | 2> {
  try {
    const command = readArguments(commandArguments);
    if (command.action === 'help') {
      print(usage);
      return 0;
    }
    if (command.action === 'templates') return await layOutTemplates(command.folder, { print, tell });
    const { databases, close } = await openDatabases(databaseLocations(readEnvironment(environment)));
    try {
      await migrateSubgraphs(databases);
      const onProgress: ImportOptions['onProgress'] = (progress) => tell(formatProgress(progress));
      const result = await carryOut(command, { databases, onProgress });
      print(command.json ? JSON.stringify(result, null, 2) : formatResult(result));
      return result.status === 'refused' ? 1 : 0;
    } finally {
      await close();
    }
  } catch (error) {
    if (!toldFaults.some((fault) => error instanceof fault)) throw error;
    tell((error as Error).message);
    return 2;
  }
}

/** What is told in a line, and is no fault of the program. */
const toldFaults = [UsageError, EnvironmentError, DatabaseError, ScratchFileError];

async function layOutTemplates(folder: string, { print, tell }: CommandOutput): Promise<0 | 2> {
  try {
    print((await writeTemplates(folder)).join('\n'));
    return 0;
  } catch (error) {
    if (unreadable(error) === null) throw error;
    tell(`文件无法写入 The file cannot be written: ${(error as Error).message}`);
    return 2;
  }
}

function carryOut(
  command: Extract<Command, { json: boolean }>,
  target: Pick<ImportOptions, 'databases' | 'onProgress'>,
): Promise<ImportResult> {
  switch (command.action) {
    case 'import':
      return importDataset({ ...command, ...target });
    case 'remove':
      return removeDataset({ ...command, ...target });
    case 'revert':
      return revertDataset({ ...command, ...target }, command.to);
  }
}
