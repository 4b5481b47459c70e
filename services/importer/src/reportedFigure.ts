import { Decimal } from './exactDecimal.js';

/** How exactly a figure is meant: a code of the codelist `bound`. */
export type Bound = 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'MORE_THAN' | 'LESS_THAN';

/** A figure as a source prints it, read. */
export interface ReportedFigure {
  /** The value, never negative; of a range, its lower end. */
  readonly value: Decimal;
  /** The upper end of a range. */
  readonly upper: Decimal | null;
  /** The bounds that its words allow: more than one where the word leaves it open, or where two words do not agree. */
  readonly bounds: ReadonlySet<Bound>;
  /** Which way it goes, where the print says so: `-50%`, `下降50%`. */
  readonly direction: 'RISE' | 'FALL' | null;
  /** What is printed behind the number, without the words of its bound. */
  readonly unit: string;
}

interface Word {
  readonly pattern: RegExp;
  readonly bounds?: readonly Bound[];
  readonly direction?: ReportedFigure['direction'];
}

/** Words before a number. 超 and its like are read as "at least" by some and as "more than" by others: both are right. */
const wordsBefore: readonly Word[] = [
  { pattern: /^(?:接?近|大?约|基本)/, bounds: ['ABOUT'] },
  { pattern: /^(?:超过?|逾|高于|大于|多于|>(?!=))/, bounds: ['AT_LEAST', 'MORE_THAN'] },
  { pattern: /^(?:不少于|不低于|不小于|至少|突破|≥|>=|上(?=[百千万亿]))/, bounds: ['AT_LEAST'] },
  { pattern: /^(?:不超过?|不高于|不多于|不大于|至多|≤|<=)/, bounds: ['AT_MOST'] },
  { pattern: /^(?:低于|少于|小于|不足|不到|<(?!=))/, bounds: ['LESS_THAN'] },
  { pattern: /^(?:上升|增长|增加|提高|\+)/, direction: 'RISE' },
  { pattern: /^(?:下降|减少|降低|[-−])/, direction: 'FALL' },
];

/** Words behind the unit. 以下 includes the number in law, and not always in the press. */
const wordsAfter: readonly Word[] = [
  { pattern: /及?以上$/, bounds: ['AT_LEAST'] },
  { pattern: /(?:[以之]内|(?<=[时钟天日月年])内)$/, bounds: ['AT_MOST'] },
  { pattern: /及?以下$/, bounds: ['AT_MOST', 'LESS_THAN'] },
  { pattern: /(?:左右|上下)$/, bounds: ['ABOUT'] },
];

const numeral = String.raw`(?:\d+(?:\.\d+)?|[零一二两三四五六七八九十百千]+|(?=[万亿]))`;
/** 千米 and 千克 are units, not thousands. */
const thousandfold = '[米克瓦伏卡帕焦赫乏字兆]';
const scale = `(?:百|千(?!${thousandfold}))?[万亿]*`;
const range = String.raw`(?:(?<unitOfLow>[^\d\-–—~至到]*)[-–—~至到]+(?<high>${numeral})(?<scaleOfHigh>${scale}))`;
const printed = new RegExp(
  `^(?<low>${numeral})(?<odd>[余多]?)(?<scaleOfLow>${scale})(?<more>[余多]?)${range}?(?<unit>.*)$`,
);

/** A year of the calendar, `2011年`, or several, `2021-2025年`, are dates and no figures. */
const calendarYear = /^(?:19|20)\d\d(?:[-–—~至]+(?:19|20)?\d\d)?年$/;

/**
 * Reads a figure as Chinese official texts print it: `524亿元`, `近70亿`, `1.7万余个`, `0.5-0.7万`, `一支`, `0.45‰以内`, `百分之三`.
 * 万 and 亿 behind a range apply to both ends. 未发生, 杜绝 and their like are 0; 全覆盖 and 全部 are 100 %.
 * @returns null if it holds no figure, or none that is read without doubt: an ordinal (`首个`, `第二批`), a date, `7×24小时`.
 */
export function readReportedFigure(reported: string): ReportedFigure | null {
  const text = halfWidth(reported).replace(/\s+|(?<=\d),(?=\d{3})/g, '');
  if (calendarYear.test(text)) return null;
  const before = takeWords(text, wordsBefore);
  const after = takeWords(before.rest, wordsAfter);
  const figure = readWords(text) ?? readNumber(after.rest);
  if (figure === null) return null;
  const bounds = new Set([...before.bounds, ...after.bounds, ...(figure.more ? (['AT_LEAST'] as const) : [])]);
  if (bounds.size === 0) bounds.add('EXACT');
  const { value, upper, unit } = figure;
  return { value, upper, bounds, direction: before.direction, unit };
}

interface Reading extends Pick<ReportedFigure, 'value' | 'upper' | 'unit'> {
  /** 余 or 多 stands within it. */
  readonly more: boolean;
}

/** Words for none at all, in which no number stands: not 无人机3架, nor 未来三年. */
const none = /^(?:未(?!来|成年)|无|没有|杜绝)[^\d一二两三四五六七八九十百千万亿]*$|清零$/;

/** What stands for a figure without any number in it. */
function readWords(text: string): Reading | null {
  const of = (value: number, unit: string): Reading => ({ value: new Decimal(value), upper: null, unit, more: false });
  if (none.test(text)) return of(0, '');
  return /^全(?:部|覆盖)$/.test(text) ? of(100, '%') : null;
}

/** A number that goes on behind its unit is more than one number, or no exact one: 1亿2000万, 一万二千, 三分之一, 十几个, 两年半, 三成. */
const goesOn = /[\d×:〇一二两三四五六七八九十百千半倍]|^(?:分之|[几来成])/;
/** How many of its denominator a unit is for: 张/千人, 人/10万人口. Fractions and dates have a stroke too: 1/3, 3个/5个, 9月/30日. */
const ofDenominator = String.raw`(?<=[^\d/年月日]/)每?(?:10*)?[百千]?[万亿]?(?=\p{Script=Han})`;
/** Numerals that are part of a unit: those of its name, and those of its denominator. */
const unitsWithNumerals = new RegExp(`千(?=${thousandfold})|百分点|年一遇|${ofDenominator}`, 'gu');

function readNumber(text: string): Reading | null {
  const [, hundredth, share] = /^([百千])分之(.+)$/.exec(text) ?? [];
  const match = printed.exec(share === undefined ? text : `${share}${hundredth === '百' ? '%' : '‰'}`);
  if (!match?.groups) return null;
  const { low = '', odd, scaleOfLow = '', more, unitOfLow = '', high, scaleOfHigh = '', unit = '' } = match.groups;
  if (goesOn.test(unit.replace(unitsWithNumerals, '')) || (unitOfLow !== '' && unitOfLow !== unit)) return null;
  const value = scaled(low, scaleOfLow || scaleOfHigh);
  const upper = high === undefined ? null : scaled(high, scaleOfHigh);
  if (value === null || (high !== undefined && upper === null)) return null;
  // 5000-1万: the scale is of the upper end alone, and nothing says so.
  if (upper?.lt(value)) return null;
  return { value, upper, unit, more: Boolean(odd || more) };
}

function takeWords(text: string, words: readonly Word[]) {
  const bounds: Bound[] = [];
  let direction: ReportedFigure['direction'] = null;
  let rest = text;
  for (;;) {
    const word = words.find(({ pattern }) => pattern.test(rest));
    if (!word) return { rest, bounds, direction };
    rest = rest.replace(word.pattern, '');
    bounds.push(...(word.bounds ?? []));
    direction = word.direction ?? direction;
  }
}

const magnitude: Readonly<Record<string, number>> = { 百: 100, 千: 1_000, 万: 10_000, 亿: 100_000_000 };

function scaled(number: string, scale: string): Decimal | null {
  const base = /^\d/.test(number) ? number : number === '' ? 1 : readChineseNumeral(number);
  if (base === null) return null;
  return [...scale].reduce((product, word) => product.times(magnitude[word] ?? 1), new Decimal(base));
}

const digits = '零一二三四五六七八九';
const digitOf = (character: string): number => (character === '两' ? 2 : digits.indexOf(character));
const digit = '[一二两三四五六七八九]';
const chineseNumeral = new RegExp(`^(?:(${digit}?)千)?零?(?:(${digit}?)百)?零?(?:(${digit}?)十)?零?(${digit})?$`);

/** A numeral below ten thousand: 零, 四, 十六, 一百零五, 千. @returns null for what is none: 两三. */
function readChineseNumeral(text: string): number | null {
  // 两千五 is 2500 to who says it and 2005 to who spells it.
  if (/[千百][一二两三四五六七八九]$/.test(text)) return null;
  const places = chineseNumeral.exec(text)?.slice(1);
  if (!places) return null;
  const [thousands, hundreds, tens, ones] = places.map((place) => (place === '' ? 1 : place ? digitOf(place) : 0));
  return (thousands ?? 0) * 1_000 + (hundreds ?? 0) * 100 + (tens ?? 0) * 10 + (ones ?? 0);
}

/** Full-width digits and signs as half-width ones; 平方 signs and the like stay. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
