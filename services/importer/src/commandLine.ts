import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DatabaseError, databaseLocations, openDatabases } from '@zibo-graph/database';
import { defaultDataset } from './defaultDataset.js';
import { type Environment, EnvironmentError, readEnvironment } from './environment.js';
import { formatProgress, formatResult } from './formatResult.js';
import { importDataset } from './importDataset.js';
import { migrateSubgraphs } from './subgraphs.js';

const usage = `导入数据集 Import a data set

  npm run import -- FOLDER… [--dataset NAME] [--only-if-new] [--dry-run] [--json]
  npm run import -- --default [--only-if-new] [--dry-run] [--json]

  FOLDER          数据集的文件夹，内有 <表名>.csv  a folder of the data set, with <table name>.csv
  --dataset NAME  数据集的名称；只有一个文件夹时默认为其名称  its name; by default that of the only folder
  --default       导入随程序提供的数据集  import the data set that comes with the program
  --only-if-new   内容若曾导入过则不再导入，此后的更改不受影响  import nothing whose content ever stood: later changes stay
  --dry-run       只检查，不写入  check everything, write nothing
  --json          以 JSON 输出结果  print the result as JSON
  --help          显示本说明  print this

环境变量 Settings from the environment:
  DATA_DIR        内置数据库的文件夹，默认 ./data  folder of the embedded database
  DATABASE_URL    PostgreSQL 服务器  a PostgreSQL server instead
  AGENCIES_DATABASE_URL, PLANS_DATABASE_URL, PROJECTS_DATABASE_URL
                  各子图自己的服务器  a server of its own for a subgraph

退出码 Exit codes: 0 已导入或没有变化 imported or unchanged; 1 数据有误，未写入 faults in the data, nothing written;
  2 用法有误或数据库不可用 wrong use, or the database cannot be used`;

/** Where a command writes its lines. */
export interface CommandOutput {
  /** The result. */
  readonly print: (text: string) => void;
  /** Progress and errors. */
  readonly tell: (text: string) => void;
}

class UsageError extends Error {}

/** Runs the command `import` and gives its exit code, which the usage explains. */
export async function runImport(
  commandArguments: readonly string[],
  { print, tell }: CommandOutput,
  environment?: Environment,
): Promise<0 | 1 | 2> {
  try {
    const command = readArguments(commandArguments);
    if (command === 'help') {
      print(usage);
      return 0;
    }
    const { databases, close } = await openDatabases(databaseLocations(readEnvironment(environment)));
    try {
      await migrateSubgraphs(databases);
      const { json, ...options } = command;
      const result = await importDataset({
        ...options,
        databases,
        onProgress: (progress) => tell(formatProgress(progress)),
      });
      print(json ? JSON.stringify(result, null, 2) : formatResult(result));
      return result.status === 'refused' ? 1 : 0;
    } finally {
      await close();
    }
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof EnvironmentError || error instanceof DatabaseError))
      throw error;
    tell(error.message);
    return 2;
  }
}

function readArguments(commandArguments: readonly string[]) {
  const { values, positionals: folders } = parseOrRefuse(commandArguments);
  if (values.help) return 'help';
  const { json, 'dry-run': dryRun, 'only-if-new': onlyIfNew, dataset } = values;
  if (values.default) {
    if (folders.length > 0 || dataset !== undefined) throw refusal('--default takes neither FOLDER nor --dataset');
    return { ...defaultDataset(), onlyIfNew, dryRun, json };
  }
  const [folder, ...others] = folders;
  if (folder === undefined) throw refusal('FOLDER is missing');
  if (dataset === undefined && others.length > 0) throw refusal('--dataset is needed with more than one FOLDER');
  const name = (dataset ?? basename(resolve(folder))).trim();
  if (name === '') throw refusal('--dataset is empty');
  return { folders, dataset: name, onlyIfNew, dryRun, json };
}

function parseOrRefuse(commandArguments: readonly string[]) {
  try {
    return parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: {
        dataset: { type: 'string' },
        default: { type: 'boolean', default: false },
        'only-if-new': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw refusal((error as Error).message);
  }
}

const refusal = (fault: string): UsageError => new UsageError(`${fault} (--help tells how the command is used)`);
