import type { DocumentationLanguage } from '@zibo-graph/schema';
import type { Bilingual, Figure } from '@zibo-graph/subgraph-kit';
import type { SubgraphHealth } from '../federation/SubgraphConnection.js';
import type { GatewayState } from './gatewayState.js';
import type { OperationFigures } from './metrics.js';
import type { SlowOperation } from './slowOperations.js';

const words = {
  title: { zh: '淄博图谱：网关状态', en: 'zibo-graph: state of the gateway' },
  fine: { zh: '一切正常', en: 'Nothing is wrong' },
  problems: { zh: '现有问题', en: 'What is wrong' },
  subgraphs: { zh: '子图', en: 'Subgraphs' },
  operations: {
    zh: '启动以来的操作（不含由缓存作答的）',
    en: 'Operations since the start (without those answered from memory)',
  },
  slow: { zh: '最近的慢操作', en: 'The last slow operations' },
  noSlow: { zh: '尚无', en: 'None yet' },
  figures: { zh: '运行数据', en: 'Figures' },
  part: { zh: '部分', en: 'part' },
  message: { zh: '说明', en: 'message' },
  subgraph: { zh: '子图', en: 'subgraph' },
  status: { zh: '状态', en: 'status' },
  revision: { zh: '数据修订号', en: 'revision' },
  operation: { zh: '操作', en: 'operation' },
  outcome: { zh: '结果', en: 'outcome' },
  count: { zh: '次数', en: 'count' },
  mean: { zh: '平均毫秒', en: 'mean ms' },
  at: { zh: '时间', en: 'at' },
  milliseconds: { zh: '毫秒', en: 'ms' },
  request: { zh: '请求编号', en: 'request id' },
  plan: { zh: '查询计划与最长的语句', en: 'plan and longest statements' },
  figure: { zh: '名称', en: 'figure' },
  labels: { zh: '标签', en: 'labels' },
  value: { zh: '数值', en: 'value' },
  meaning: { zh: '含义', en: 'meaning' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Say = (word: keyof typeof words) => string;

/** The page that tells operators how the gateway is, made new every ten seconds as long as it is open. */
export async function statePage(state: GatewayState, language: DocumentationLanguage): Promise<string> {
  const say: Say = (word) => words[word][language];
  const subgraphs = await state.subgraphs();
  const problems = state.problems(subgraphs);
  const operations = await state.metrics.operations();
  const wrong =
    problems.length === 0
      ? `<p class="fine">${say('fine')}</p>`
      : table(
          [say('part'), say('message')],
          problems.map(({ part, message, messageZh }) => [part, language === 'zh' ? messageZh : message]),
        );
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta http-equiv="refresh" content="10"><meta name="viewport" content="width=device-width">
<title>${say('title')}</title><link rel="stylesheet" href="state.css"></head>
<body><h1>${say('title')}</h1><p>${escaped(`${state.startedAt} · ${state.supergraph().slice(0, 12)}`)}</p>
<h2>${say('problems')}</h2>${wrong}
<h2>${say('subgraphs')}</h2>${subgraphTable(say, subgraphs)}
<h2>${say('operations')}</h2>${operationTable(say, operations)}
<h2>${say('slow')}</h2>${slowTable(say, state.slow.last())}
<h2>${say('figures')}</h2>${figureTable(say, state.figures, language)}
</body></html>
`;
}

function subgraphTable(say: Say, subgraphs: Readonly<Record<string, SubgraphHealth>>): string {
  const rows = Object.entries(subgraphs).map(([name, health]) => [
    name,
    health.status === 'ok' ? 'ok' : health.reason,
    health.status === 'ok' ? health.revision : '',
  ]);
  return table([say('subgraph'), say('status'), say('revision')], rows);
}

function operationTable(say: Say, operations: readonly OperationFigures[]): string {
  const rows = [...operations]
    .sort((a, b) => b.seconds - a.seconds)
    .map(({ operation, outcome, count, seconds }) => [
      operation,
      outcome,
      count,
      Math.round((seconds / count) * 10_000) / 10,
    ]);
  return table([say('operation'), say('outcome'), say('count'), say('mean')], rows);
}

function slowTable(say: Say, operations: readonly SlowOperation[]): string {
  if (operations.length === 0) return `<p>${say('noSlow')}</p>`;
  const rows = operations.map(({ at, operation = '', milliseconds, requestId, plan = '', statements }) => {
    const longest = statements.longest.map(({ milliseconds: took, sql }) => `${took.toFixed(1)} ms ${sql}`);
    return [at, operation, milliseconds, requestId, [plan, ...longest].join('\n\n')];
  });
  return table([say('at'), say('operation'), say('milliseconds'), say('request'), say('plan')], rows);
}

function figureTable(say: Say, figures: readonly Figure[], language: DocumentationLanguage): string {
  const rows = figures.flatMap(({ name, meaning, read }) =>
    read().map(({ labels, value }) => [name, Object.values(labels).join(' '), value, meaning[language]]),
  );
  return table([say('figure'), say('labels'), say('value'), say('meaning')], rows);
}

/** A cell of several lines is folded away behind its first. */
function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => {
    const text = escaped(String(value));
    const [first = '', ...rest] = text.split('\n');
    const folded = `<details><summary>${first}</summary><pre>${text}</pre></details>`;
    return `<td${typeof value === 'number' ? ' class="number"' : ''}>${rest.length > 0 ? folded : text}</td>`;
  };
  const head = heads.map((text) => `<th>${text}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** The style sheet of the page. */
export const stateStyle = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #8884; }
th { font-weight: 600; } td:not(:last-child) { white-space: nowrap; } td:last-child { overflow-wrap: anywhere; } .number { text-align: right; font-variant-numeric: tabular-nums; }
pre { white-space: pre-wrap; font-size: .85rem; } .fine { color: #1a7f37; }
`;
