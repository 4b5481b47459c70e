import { citations, type Locale, money, moneyText } from '@zibo-graph/subgraph-kit';
import type { ReconciliationFindingRow, ReconciliationRow } from '../rows.js';

/** A number of projects, and completed investment in yuan with its bound; null where there is none to name. */
interface Figures {
  readonly projects: number | null;
  readonly investment: string | null;
  readonly bound: string | null;
}

const words = {
  ZH_CN: {
    incomplete: '登记不全：',
    exceeds: '登记多于通报：',
    reported: '通报',
    registered: '已登记',
    missing: '尚缺',
  },
  EN: {
    incomplete: 'The register is incomplete: ',
    exceeds: 'More is registered than reported: ',
    reported: 'reported ',
    registered: 'registered ',
    missing: 'missing ',
  },
} as const;

/**
 * What does not fit between what a programme reports and what is registered of it.
 * - `REGISTER_INCOMPLETE`: fewer projects are registered than reported. Nothing is wrong: the rest is yet to be imported.
 * - `REGISTER_EXCEEDS_REPORT`: more projects, or more completed investment, are registered than reported. One is wrong.
 */
export function findingsOf(row: ReconciliationRow): ReconciliationFindingRow[] {
  const findings: ReconciliationFindingRow[] = [];
  if (signOf(row.missing_projects) > 0) {
    const message_zh = incomplete(row, 'ZH_CN');
    const message_en = incomplete(row, 'EN');
    findings.push({
      ...about(row, 'REGISTER_INCOMPLETE', row.printed_projects),
      severity: 'INFO',
      message_zh,
      message_en,
    });
  }
  if (signOf(row.missing_projects) < 0 || signOf(row.missing_investment) < 0) {
    const message_zh = exceeds(row, 'ZH_CN');
    const message_en = exceeds(row, 'EN');
    const printed = signOf(row.missing_projects) < 0 ? row.printed_projects : row.printed_investment;
    findings.push({ ...about(row, 'REGISTER_EXCEEDS_REPORT', printed), severity: 'ERROR', message_zh, message_en });
  }
  return findings;
}

function about(
  { programme_id, document_id, locator }: ReconciliationRow,
  rule: ReconciliationFindingRow['rule'],
  reported: string | null,
) {
  const place = document_id !== null && locator !== null ? citations({ document_id, locator, reported }) : [];
  return { rule, subjects: [programme_id], citations: place } as const;
}

/** 0 for a figure that is not there. The sign of a decimal is exact even where its float is not. */
const signOf = (figure: string | number | null): number => Math.sign(Number(figure ?? 0));

function incomplete(row: ReconciliationRow, locale: Locale): string {
  const missing: Figures = {
    projects: row.missing_projects,
    investment: signOf(row.missing_investment) > 0 ? row.missing_investment : null,
    bound: row.reported_investment_bound,
  };
  const parts = [...compared(row, locale), words[locale].missing + figuresText(missing, locale)];
  return words[locale].incomplete + sentence(parts, locale);
}

const exceeds = (row: ReconciliationRow, locale: Locale): string =>
  words[locale].exceeds + sentence(compared(row, locale), locale);

function compared(row: ReconciliationRow, locale: Locale): string[] {
  const { reported_projects, reported_investment, reported_investment_bound } = row;
  const { registered_projects, registered_investment } = row;
  const reported = { projects: reported_projects, investment: reported_investment, bound: reported_investment_bound };
  const registered = { projects: registered_projects, investment: registered_investment, bound: 'EXACT' };
  return [
    words[locale].reported + figuresText(reported, locale),
    words[locale].registered + figuresText(registered, locale),
  ];
}

function figuresText({ projects, investment, bound }: Figures, locale: Locale): string {
  const amount = money(investment, bound, null);
  if (locale === 'EN') {
    const count = projects === null ? [] : [`${projects} ${projects === 1 ? 'project' : 'projects'}`];
    return [...count, ...(amount ? [`${moneyText(amount, locale)} completed`] : [])].join(', ');
  }
  const count = projects === null ? [] : [`项目${projects}个`];
  return [...count, ...(amount ? [`完成投资${moneyText(amount, locale)}`] : [])].join('、');
}

const sentence = (parts: readonly string[], locale: Locale): string =>
  locale === 'EN' ? `${parts.join('; ')}.` : `${parts.join('；')}。`;
