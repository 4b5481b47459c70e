import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type SubgraphName, subgraphNames } from '@zibo-graph/database';
import { defaultDataset } from './defaultDataset.js';
import type { EarlierState } from './revertDataset.js';

export const usage = `导入、移除或恢复数据集 Import, remove or put back a data set

  npm run import -- FOLDER… [--dataset NAME] [--only-if-new] [--dry-run] [--json]
  npm run import -- --default [--only-if-new] [--dry-run] [--json]
  npm run import -- --remove NAME [--dry-run] [--json]
  npm run import -- --revert NAME --to REVISION|TIME [--dry-run] [--json]
  npm run import -- --templates FOLDER

  FOLDER          数据集的文件夹，内有 <表名>.csv  a folder of the data set, with <table name>.csv
  --dataset NAME  数据集的名称；只有一个文件夹时默认为其名称  its name; by default that of the only folder
  --default       导入随程序提供的数据集  import the data set that comes with the program
  --remove NAME   移除数据集；历史仍可查询  take a data set away; its history can still be asked for
  --revert NAME   将数据集恢复为较早的状态，形成新的一版  make a data set stand as it did earlier, as a new revision
  --to            较早的时刻（2026-11-30T08:00:00+08:00），或子图的版本（plans:4；各子图同为一次导入时可只写 4）
                  the moment, or the revision of a subgraph; a number alone where it is one import in all of them
  --templates     在文件夹中写入各表的模板，可用电子表格打开  write a template of each table into a folder, for spreadsheets
  --only-if-new   内容若曾导入过则不再导入，此后的更改不受影响  import nothing whose content ever stood: later changes stay
  --dry-run       只检查，不写入  check everything, write nothing
  --json          以 JSON 输出结果  print the result as JSON
  --help          显示本说明  print this

环境变量 Settings from the environment:
  DATA_DIR        内置数据库的文件夹，默认 ./data  folder of the embedded database
  DATABASE_URL    PostgreSQL 服务器  a PostgreSQL server instead
  AGENCIES_DATABASE_URL, PLANS_DATABASE_URL, PROJECTS_DATABASE_URL
                  各子图自己的服务器  a server of its own for a subgraph

退出码 Exit codes: 0 已完成或没有变化 done or unchanged; 1 数据或请求有误，未写入 faults in the data or in what was asked for, nothing written;
  2 用法有误，数据库或临时文件夹不可用 wrong use, or the database, or the folder for temporary files, cannot be used`;

/** The command was used in a way that it does not understand. */
export class UsageError extends Error {
  constructor(zh: string, en: string) {
    super(`${zh} ${en} (用法见 --help tells how the command is used)`);
  }
}

/** What is to be done, as the arguments of the command say it. */
export type Command =
  | { readonly action: 'help' }
  | { readonly action: 'templates'; readonly folder: string }
  | ({ readonly action: 'import'; readonly folders: readonly string[]; readonly onlyIfNew: boolean } & CommandOptions)
  | ({ readonly action: 'remove' } & CommandOptions)
  | ({ readonly action: 'revert'; readonly to: EarlierState } & CommandOptions);

interface CommandOptions {
  readonly dataset: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/**
 * Reads the arguments of the command.
 * @throws UsageError if they are none that it takes.
 */
export function readArguments(commandArguments: readonly string[]): Command {
  const { values, positionals: folders } = parseOrRefuse(commandArguments);
  if (values.help) return { action: 'help' };
  const { json, 'dry-run': dryRun, remove, revert, to, templates } = values;
  if (templates !== undefined) {
    const others = [values.dataset, remove, revert, to].some((value) => value !== undefined);
    if (others || folders.length > 0 || values.default || values['only-if-new'])
      throw new UsageError('--templates 只带文件夹。', '--templates takes a folder alone.');
    return { action: 'templates', folder: named(templates, '--templates') };
  }
  if (remove !== undefined || revert !== undefined) {
    if (folders.length > 0 || values.default || values.dataset !== undefined || values['only-if-new'])
      throw new UsageError('--remove 与 --revert 只带名称。', '--remove and --revert take a name alone.');
    if (remove !== undefined && revert !== undefined)
      throw new UsageError('--remove 与 --revert 只能取一。', 'Either --remove or --revert.');
  } else if (to !== undefined) throw new UsageError('--to 与 --revert 同用。', '--to goes with --revert.');
  if (remove !== undefined) {
    if (to !== undefined) throw new UsageError('--to 与 --revert 同用。', '--to goes with --revert.');
    return { action: 'remove', dataset: named(remove, '--remove'), dryRun, json };
  }
  if (revert !== undefined)
    return { action: 'revert', dataset: named(revert, '--revert'), to: earlierState(to), dryRun, json };
  return { action: 'import', ...folderArguments(folders, values), onlyIfNew: values['only-if-new'], dryRun, json };
}

function folderArguments(folders: readonly string[], values: { default: boolean; dataset?: string | undefined }) {
  if (values.default) {
    if (folders.length > 0 || values.dataset !== undefined)
      throw new UsageError('--default 不带文件夹和 --dataset。', '--default takes neither FOLDER nor --dataset.');
    return defaultDataset();
  }
  const [folder, ...others] = folders;
  if (folder === undefined) throw new UsageError('没有写文件夹。', 'FOLDER is missing.');
  if (values.dataset === undefined && others.length > 0)
    throw new UsageError('有多个文件夹时须写 --dataset。', '--dataset is needed with more than one FOLDER.');
  return { folders, dataset: named(values.dataset ?? basename(resolve(folder)), '--dataset') };
}

function named(name: string, option: string): string {
  if (name.trim() === '') throw new UsageError(`${option} 的名称为空。`, `${option} is empty.`);
  return name.trim();
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i;

function earlierState(to: string | undefined): EarlierState {
  if (to === undefined) throw new UsageError('--revert 须带 --to。', '--revert needs --to.');
  const [, subgraph, digits] = /^(?:(\w+):)?(\d{1,9})$/.exec(to) ?? [];
  if (digits !== undefined && subgraph === undefined) return { revision: Number(digits) };
  if (digits !== undefined && (subgraphNames as readonly string[]).includes(subgraph ?? ''))
    return { subgraph: subgraph as SubgraphName, revision: Number(digits) };
  if (moment.test(to) && !Number.isNaN(Date.parse(to))) return { time: to };
  throw new UsageError(
    `--to 的“${to}”既不是时刻（2026-11-30T08:00:00+08:00），也不是版本（4 或 plans:4）。`,
    `"${to}" of --to is neither a moment (2026-11-30T08:00:00+08:00) nor a revision (4 or plans:4).`,
  );
}

function parseOrRefuse(commandArguments: readonly string[]) {
  try {
    return parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: {
        dataset: { type: 'string' },
        remove: { type: 'string' },
        revert: { type: 'string' },
        to: { type: 'string' },
        templates: { type: 'string' },
        default: { type: 'boolean', default: false },
        'only-if-new': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError('用法有误。', (error as Error).message);
  }
}
