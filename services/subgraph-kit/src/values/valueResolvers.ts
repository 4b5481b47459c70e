import type { Bilingual } from './bilingual.js';
import { Decimal } from './exactDecimal.js';
import { unitOf } from './units.js';
import {
  type CitationValue,
  type DatasetPartValue,
  type DatasetRevisionValue,
  entityReference,
  type GroupKeyValue,
  type Locale,
  type MoneyUnit,
  type MoneyValue,
  moneyText,
  type PeriodValue,
  periodLabel,
  type QuantityValue,
  quantityText,
  type UnitValue,
} from './values.js';

interface LocaleArgument {
  readonly locale?: Locale | null;
}

const plain = (value: string): string => new Decimal(value).toFixed();

const yuanIn: Record<MoneyUnit, number> = { YUAN: 1, WAN_YUAN: 10_000, YI_YUAN: 100_000_000 };

const amountIn = (money: MoneyValue, unit: MoneyUnit | null | undefined): string =>
  new Decimal(money.yuan).div(yuanIn[unit ?? 'YUAN']).toFixed();

/** What a group is called whose rows have no value. */
const noValue: Bilingual = { zh: '无', en: 'None' };

const entityOf = ({ value, entity }: GroupKeyValue, type: 'Area' | 'Agency') =>
  entity === type ? entityReference(type, value) : null;

const entryOf = ({ code, own_unit }: UnitValue) => unitOf({ unit: code, own_unit });

/** Resolvers of the value types that every subgraph shares. */
export const valueResolvers = {
  Quantity: {
    value: ({ value }: QuantityValue) => plain(value),
    number: ({ value }: QuantityValue) => Number(value),
    upper: ({ upper }: QuantityValue) => (upper === null ? null : plain(upper)),
    unit: ({ unit, own_unit }: QuantityValue) => ({ code: unit, own_unit }),
    text: (quantity: QuantityValue, { locale }: LocaleArgument) => quantityText(quantity, locale),
  },
  Unit: {
    name: (unit: UnitValue, { locale }: LocaleArgument) => {
      const entry = entryOf(unit);
      return (locale === 'EN' ? entry?.titleEn : entry?.titleZh) ?? unit.code;
    },
    dimension: (unit: UnitValue) => entryOf(unit)?.dimension,
    per: (unit: UnitValue) => entryOf(unit)?.per ?? null,
  },
  Money: {
    amount: (money: MoneyValue, { unit }: { unit?: MoneyUnit | null }) => amountIn(money, unit),
    number: (money: MoneyValue, { unit }: { unit?: MoneyUnit | null }) => Number(amountIn(money, unit)),
    currency: () => 'CNY',
    text: (money: MoneyValue, { locale }: LocaleArgument) => moneyText(money, locale),
  },
  Period: {
    label: (value: PeriodValue, { locale }: LocaleArgument) => periodLabel(value, locale),
  },
  Citation: {
    document: ({ document_id }: CitationValue) => ({ __typename: 'Document', id: document_id }),
    note: (citation: CitationValue, { locale }: LocaleArgument) =>
      (locale === 'EN' ? citation.note_en : null) ?? citation.note_zh ?? null,
  },
  GroupKey: {
    label: async ({ value, title }: GroupKeyValue, { locale }: LocaleArgument) => {
      const words = value === null ? noValue : ((await title(value)) ?? { zh: value, en: value });
      return words[locale === 'EN' ? 'en' : 'zh'];
    },
    area: (key: GroupKeyValue) => entityOf(key, 'Area'),
    agency: (key: GroupKeyValue) => entityOf(key, 'Agency'),
  },
  DatasetPart: {
    revision: ({ revisions }: DatasetPartValue) => revisions[0]?.revision,
    changedAt: ({ revisions }: DatasetPartValue) => revisions[0]?.changed_at,
    rowCount: ({ rows }: DatasetPartValue) => rows,
    sources: ({ sources }: DatasetPartValue) => sources.map((id) => entityReference('Document', id)),
  },
  DatasetRevision: {
    changedAt: ({ changed_at }: DatasetRevisionValue) => changed_at,
    rowsAdded: ({ rows_added }: DatasetRevisionValue) => rows_added,
    rowsSuperseded: ({ rows_superseded }: DatasetRevisionValue) => rows_superseded,
  },
};
