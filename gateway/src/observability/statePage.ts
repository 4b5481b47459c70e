import type { DocumentationLanguage } from '@zibo-graph/schema';
import type { Bilingual, Figure } from '@zibo-graph/subgraph-kit';
import type { SubgraphHealth } from '../federation/SubgraphConnection.js';
import type { GatewayState } from './gatewayState.js';
import { escaped, table } from './pageTable.js';
import type { Problem } from './problems.js';
import type { SlowOperation } from './slowOperations.js';

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
  other: { zh: '其他', en: 'other' },
  remembered: { zh: '由所记作答', en: 'remembered' },
  joined: { zh: '与他人共用', en: 'shared with another' },
  ok: { zh: '执行', en: 'executed' },
  partial: { zh: '执行有误', en: 'with errors' },
  refused: { zh: '拒绝', en: 'refused' },
  mean: { zh: '平均执行毫秒', en: 'mean ms executed' },
  method: { zh: '方法', en: 'method' },
  httpStatus: { zh: '状态码', en: 'status' },
  count: { zh: '次数', en: 'count' },
  at: { zh: '时间（UTC）', en: 'at (UTC)' },
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
  const about = `${say('started')} ${timeOf(state.startedAt)} UTC · ${say('supergraph')} ${state.supergraph().slice(0, 12)}`;
  const renewal = isRenewed
    ? `${say('renewed')} (<a href="?renew=off">${say('hold')}</a>)`
    : `${say('held')} (<a href="./">${say('renew')}</a>)`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8">${isRenewed ? '<meta http-equiv="refresh" content="10">' : ''}<meta name="viewport" content="width=device-width">
<title>${say('title')}</title><link rel="stylesheet" href="state.css"></head>
<body><h1>${say('title')}</h1><p class="about">${escaped(about)} · ${renewal}</p>
<h2>${say('problems')}</h2>${problemTable(say, state.problems(subgraphs), language)}
<h2>${say('subgraphs')}</h2>${subgraphTable(say, subgraphs)}
<h2>${say('operations')}</h2>${await operationTable(say, state)}
<h2>${say('requests')}</h2>${requestTable(say, state.requests.figure)}
<h2>${say('slow')}</h2>${slowTable(say, state.slow.last())}
<h2>${say('figures')}</h2>${figureTable(say, state.figures, language)}
</body></html>
`;
}

/** A time in RFC 3339 for readers, to the second. */
const timeOf = (time: string): string => time.slice(0, 19).replace('T', ' ');

function problemTable(say: Say, problems: readonly Problem[], language: DocumentationLanguage): string {
  if (problems.length === 0) return `<p class="fine">${say('fine')}</p>`;
  const rows = problems.map(({ part, message, messageZh }) => [part, language === 'zh' ? messageZh : message]);
  return `<div class="wrong">${table([say('part'), say('message')], rows)}</div>`;
}

function subgraphTable(say: Say, subgraphs: Readonly<Record<string, SubgraphHealth>>): string {
  const rows = Object.entries(subgraphs).map(([name, health]) =>
    health.status === 'ok' ? [name, say('well'), String(health.revision)] : [name, health.reason, ''],
  );
  return table([say('subgraph'), say('status'), say('revision')], rows);
}

/** Every operation on a line, what took most time first. */
async function operationTable(say: Say, { metrics, answers }: GatewayState): Promise<string> {
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
    const shown = name === 'other' ? say('other') : name;
    return { seconds, row: [shown, memory + shared, joined, ...outcomes, executed && (seconds / executed) * 1_000] };
  });
  const heads = ['operation', 'remembered', 'joined', 'ok', 'partial', 'refused', 'mean'] as const;
  return table(
    heads.map(say),
    lines.sort((a, b) => b.seconds - a.seconds).map(({ row }) => row),
  );
}

function requestTable(say: Say, { read }: Pick<Figure, 'read'>): string {
  const rows = read().map(({ labels: { status = '', method = '' }, value }) => [status, method, value] as const);
  const sorted = [...rows].sort(([a, method], [b, other]) => a.localeCompare(b) || method.localeCompare(other));
  return table([say('httpStatus'), say('method'), say('count')], sorted);
}

function slowTable(say: Say, operations: readonly SlowOperation[]): string {
  if (operations.length === 0) return `<p>${say('noSlow')}</p>`;
  const rows = operations.map(({ at, operation = '', milliseconds, requestId, plan = '', statements }) => {
    const longest = statements.longest.map(({ milliseconds: took, sql }) => `${took.toFixed(1)} ms ${sql}`);
    return [
      timeOf(at),
      operation,
      milliseconds,
      requestId,
      [`${statements.count} ${say('statements')}`, plan, ...longest].join('\n\n'),
    ];
  });
  return table([say('at'), say('operation'), say('milliseconds'), say('request'), say('plan')], rows);
}

/** Every figure on a line, with its values under their labels. */
function figureTable(say: Say, figures: readonly Figure[], language: DocumentationLanguage): string {
  const rows = figures.flatMap(({ name, meaning, read }) => {
    const values = read().map(({ labels, value }) => [Object.values(labels).join(' '), value] as const);
    return values.length === 0 ? [] : [[name, values, meaning[language]] as const];
  });
  return `<div class="wide">${table([say('figure'), say('value'), say('meaning')], rows)}</div>`;
}
