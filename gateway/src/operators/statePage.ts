import type { DocumentationLanguage } from '@zibo-graph/schema';
import type { Bilingual, Metric } from '@zibo-graph/subgraph-kit';
import type { Problem } from '../foundation/problem.js';
import type { SlowOperation } from '../server/slowOperations.js';
import type { SubgraphHealth } from '../subgraphs/SubgraphConnection.js';
import { nameOfCode, nameOfOperation } from './codeNames.js';
import type { GatewayState, Imports } from './gatewayState.js';
import { localTime } from './localTime.js';
import { escaped, table } from './pageTable.js';
import { type ProcessMemory, processMemory } from './processMemory.js';

const words = {
  title: { zh: '淄博图谱：网关状态', en: 'zibo-graph: state of the gateway' },
  started: { zh: '启动于', en: 'Started' },
  supergraph: { zh: '超图', en: 'supergraph' },
  renewed: { zh: '本页每十秒更新', en: 'renewed every ten seconds' },
  hold: { zh: '停止更新', en: 'hold it' },
  held: { zh: '本页不更新', en: 'not renewed' },
  renew: { zh: '恢复更新', en: 'renew it' },
  fine: { zh: '一切正常', en: 'Nothing is wrong' },
  problems: { zh: '现有问题', en: 'What is wrong' },
  subgraphs: { zh: '子图', en: 'Subgraphs' },
  memory: { zh: '本进程的内存', en: 'Memory of this process' },
  heap: { zh: '程序对象（堆）', en: 'objects of the program (heap)' },
  resident: { zh: '全部（常驻内存）', en: 'all of it (resident)' },
  used: { zh: '已用 MB', en: 'used MB' },
  limit: { zh: '上限 MB', en: 'limit MB' },
  noLimit: { zh: '不限', en: 'none' },
  imports: { zh: '各数据集的最近导入', en: 'The last import of each data set' },
  noImports: { zh: '尚无', en: 'None yet' },
  notTold: { zh: '未能读取', en: 'not told' },
  dataset: { zh: '数据集', en: 'data set' },
  who: { zh: '导入者', en: 'by' },
  notKnown: { zh: '未记录', en: 'not noted' },
  rowsAdded: { zh: '新增行', en: 'rows added' },
  rowsSuperseded: { zh: '失效行', en: 'rows superseded' },
  operations: { zh: '启动以来的操作', en: 'Operations since the start' },
  noOperations: { zh: '尚无', en: 'None yet' },
  requests: { zh: '启动以来的 HTTP 请求', en: 'HTTP requests since the start' },
  slow: { zh: '最近的慢操作', en: 'The last slow operations' },
  noSlow: { zh: '尚无', en: 'None yet' },
  figures: { zh: '运行数据', en: 'Figures' },
  part: { zh: '部分', en: 'part' },
  message: { zh: '说明', en: 'message' },
  subgraph: { zh: '子图', en: 'subgraph' },
  status: { zh: '状态', en: 'status' },
  well: { zh: '正常', en: 'well' },
  revision: { zh: '数据修订号', en: 'revision' },
  operation: { zh: '操作', en: 'operation' },
  remembered: { zh: '由所记作答', en: 'remembered' },
  joined: { zh: '与他人共用', en: 'shared with another' },
  ok: { zh: '执行', en: 'executed' },
  partial: { zh: '执行有误', en: 'with errors' },
  refused: { zh: '拒绝', en: 'refused' },
  mean: { zh: '平均执行毫秒', en: 'mean ms executed' },
  method: { zh: '方法', en: 'method' },
  httpStatus: { zh: '状态码', en: 'status' },
  count: { zh: '次数', en: 'count' },
  at: { zh: '时间', en: 'at' },
  milliseconds: { zh: '毫秒', en: 'ms' },
  request: { zh: '请求编号', en: 'request id' },
  plan: { zh: '查询计划与最长的语句', en: 'plan and longest statements' },
  statements: { zh: '条语句', en: 'statements' },
  figure: { zh: '名称', en: 'figure' },
  value: { zh: '数值', en: 'values' },
  meaning: { zh: '含义', en: 'meaning' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Say = (word: keyof typeof words) => string;

/**
 * The page that tells operators how the gateway is.
 * @param isRenewed whether it is made new every ten seconds as long as it is open; whoever reads a plan has it held.
 */
export async function statePage(
  state: GatewayState,
  language: DocumentationLanguage,
  isRenewed: boolean,
): Promise<string> {
  const say: Say = (word) => words[word][language];
  const subgraphs = await state.subgraphs();
  const about = `${say('started')} ${localTime(state.startedAt)} · ${say('supergraph')} ${state.supergraph().slice(0, 12)}`;
  const renewal = isRenewed
    ? `${say('renewed')} (<a href="?renew=off">${say('hold')}</a>)`
    : `${say('held')} (<a href="./">${say('renew')}</a>)`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8">${isRenewed ? '<meta http-equiv="refresh" content="10">' : ''}<meta name="viewport" content="width=device-width">
<title>${say('title')}</title><link rel="stylesheet" href="state.css"></head>
<body><h1>${say('title')}</h1><p class="about">${escaped(about)} · ${renewal}</p>
<h2>${say('problems')}</h2>${problemTable(say, state.problems(subgraphs), language)}
<h2>${say('subgraphs')}</h2>${subgraphTable(say, subgraphs, language)}
<h2>${say('imports')}</h2>${importTable(say, await state.imports(), language)}
<h2>${say('memory')}</h2>${memoryTable(say, processMemory())}
<h2>${say('operations')}</h2>${await operationTable(say, state, language)}
<h2>${say('requests')}</h2>${requestTable(say, state.requests.metric)}
<h2>${say('slow')}</h2>${slowTable(say, state.slow.last(), language)}
<h2>${say('figures')}</h2>${figureTable(say, state.figures, language)}
</body></html>
`;
}

function problemTable(say: Say, problems: readonly Problem[], language: DocumentationLanguage): string {
  if (problems.length === 0) return `<p class="fine">${say('fine')}</p>`;
  const rows = problems.map(({ part, message, messageZh }) => [
    nameOfCode(part, language),
    language === 'zh' ? messageZh : message,
  ]);
  return `<div class="wrong">${table([say('part'), say('message')], rows)}</div>`;
}

function subgraphTable(
  say: Say,
  subgraphs: Readonly<Record<string, SubgraphHealth>>,
  language: DocumentationLanguage,
): string {
  const rows = Object.entries(subgraphs).map(([name, health]) => {
    const shown = nameOfCode(name, language);
    return health.status === 'ok'
      ? [shown, say('well'), String(health.revision)]
      : [shown, nameOfCode(health.reason, language), ''];
  });
  return table([say('subgraph'), say('status'), say('revision')], rows);
}

/** Every data set of every subgraph on a line, what came last first. */
function importTable(say: Say, imports: Imports, language: DocumentationLanguage): string {
  const all = Object.entries(imports);
  const silent = all.filter(([, told]) => told === null).map(([name]) => nameOfCode(name, language));
  const lines = all.flatMap(([name, told]) => (told ?? []).map((last) => ({ name, ...last })));
  const rows = lines
    .sort((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt))
    .map(({ name, dataset, changedAt, importedBy, rowsAdded, rowsSuperseded, revision }) => [
      dataset,
      nameOfCode(name, language),
      localTime(changedAt),
      importedBy ?? say('notKnown'),
      rowsAdded,
      rowsSuperseded,
      String(revision),
    ]);
  const missing = silent.length > 0 ? `<p>${escaped(`${silent.join(', ')}: ${say('notTold')}`)}</p>` : '';
  if (rows.length === 0) return missing || `<p>${say('noImports')}</p>`;
  const heads = ['dataset', 'subgraph', 'at', 'who', 'rowsAdded', 'rowsSuperseded', 'revision'] as const;
  return table(heads.map(say), rows) + missing;
}

function memoryTable(say: Say, { heapUsed, heapLimit, resident, residentLimit }: ProcessMemory): string {
  const inMegabytes = (bytes: number): number => Math.round(bytes / 1_048_576);
  return table(
    [say('part'), say('used'), say('limit')],
    [
      [say('heap'), inMegabytes(heapUsed), String(inMegabytes(heapLimit))],
      [say('resident'), inMegabytes(resident), residentLimit ? String(inMegabytes(residentLimit)) : say('noLimit')],
    ],
  );
}

/** Every operation on a line, what took most time first. */
async function operationTable(
  say: Say,
  { metrics, answers }: GatewayState,
  language: DocumentationLanguage,
): Promise<string> {
  const timed = await metrics.operations();
  const answered = answers.byOperation();
  const names = new Set([...timed.map(({ operation }) => operation), ...answered.keys()]);
  if (names.size === 0) return `<p>${say('noOperations')}</p>`;
  const lines = [...names].map((name) => {
    const of = (outcome: string) => timed.find((one) => one.operation === name && one.outcome === outcome);
    const count = (outcome: string) => of(outcome)?.count ?? 0;
    const { memory = 0, shared = 0, joined = 0 } = answered.get(name) ?? {};
    const executed = count('ok') + count('partial');
    const seconds = (of('ok')?.seconds ?? 0) + (of('partial')?.seconds ?? 0);
    const outcomes = [count('ok'), count('partial'), count('refused')];
    const shown = nameOfOperation(name, language);
    return { seconds, row: [shown, memory + shared, joined, ...outcomes, executed && (seconds / executed) * 1_000] };
  });
  const heads = ['operation', 'remembered', 'joined', 'ok', 'partial', 'refused', 'mean'] as const;
  return table(
    heads.map(say),
    lines.sort((a, b) => b.seconds - a.seconds).map(({ row }) => row),
  );
}

function requestTable(say: Say, { read }: Pick<Metric, 'read'>): string {
  const rows = read().map(({ labels: { status = '', method = '' }, value }) => [status, method, value] as const);
  const sorted = [...rows].sort(([a, method], [b, other]) => a.localeCompare(b) || method.localeCompare(other));
  return table([say('httpStatus'), say('method'), say('count')], sorted);
}

function slowTable(say: Say, operations: readonly SlowOperation[], language: DocumentationLanguage): string {
  if (operations.length === 0) return `<p>${say('noSlow')}</p>`;
  const rows = operations.map(({ at, operation = '', milliseconds, requestId, plan = '', statements }) => {
    const longest = statements.longest.map(({ milliseconds: took, sql }) => `${took.toFixed(1)} ms ${sql}`);
    return [
      localTime(at),
      nameOfOperation(operation, language),
      milliseconds,
      requestId,
      [`${statements.count} ${say('statements')}`, plan, ...longest].join('\n\n'),
    ];
  });
  return table([say('at'), say('operation'), say('milliseconds'), say('request'), say('plan')], rows);
}

/** Every figure on a line, with its values under their labels. */
function figureTable(say: Say, figures: readonly Metric[], language: DocumentationLanguage): string {
  const rows = figures.flatMap(({ name, help, read }) => {
    const values = read().map(({ labels, value }) => {
      const names = Object.values(labels).map((label) => nameOfCode(label, language));
      return [names.join(' '), value] as const;
    });
    return values.length === 0 ? [] : [[name, values, help[language]] as const];
  });
  return `<div class="wide">${table([say('figure'), say('value'), say('meaning')], rows)}</div>`;
}
