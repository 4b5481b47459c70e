import { type DocumentationLanguage, operations } from '@zibo-graph/schema';
import type { Bilingual } from '@zibo-graph/subgraph-kit';

/** The codes of the page for operators, in words: subgraphs, why one cannot answer, and the labels of figures. */
const names: Readonly<Record<string, Bilingual>> = {
  agencies: { zh: '机构', en: 'agencies' },
  plans: { zh: '规划', en: 'plans' },
  projects: { zh: '项目', en: 'projects' },
  redis: { zh: 'Redis', en: 'Redis' },
  other: { zh: '其他', en: 'other' },
  none: { zh: '无', en: 'none' },
  hit: { zh: '命中', en: 'hit' },
  miss: { zh: '未命中', en: 'miss' },
  memory: { zh: '内存', en: 'memory' },
  shared: { zh: '其他网关', en: 'other gateway' },
  joined: { zh: '与他人共用', en: 'shared with another' },
  executed: { zh: '执行', en: 'executed' },
  compiled: { zh: '本程序', en: 'ours' },
  stock: { zh: 'Apollo 自带', en: "Apollo's" },
  unknown: { zh: '未知', en: 'unknown' },
  true: { zh: '有', en: 'found' },
  false: { zh: '无', en: 'not found' },
  SUBGRAPH_UNAVAILABLE: { zh: '无法访问', en: 'cannot be reached' },
  DATABASE_UNAVAILABLE: { zh: '数据库无法读取', en: 'its database cannot be reached' },
  STATEMENT_TIMEOUT: { zh: '读取数据库超时', en: 'its database is too slow' },
};

/** A code in the language of the page; the code itself if there is no other word for it. */
export const nameOfCode = (code: string, language: DocumentationLanguage): string =>
  (Object.hasOwn(names, code) ? names[code]?.[language] : undefined) ?? code;

/** An operation by its title in Chinese and its name, which the log and the metrics have; one of nobody's list by its name. */
export function nameOfOperation(name: string, language: DocumentationLanguage): string {
  const known = operations().find((operation) => operation.name === name);
  return known && language === 'zh' ? `${known.titleZh}（${name}）` : nameOfCode(name, language);
}
