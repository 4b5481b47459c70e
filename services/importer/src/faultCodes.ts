import { faultCodesOfCurrentRows } from './faultCodesOfCurrentRows.js';

/**
 * Every fault that the importer can find, by its stable code: what a person reads, in Chinese and English. `{name}` in a
 * message is filled in where the fault is found. Codes are part of the public contract: add some, rename none.
 */
export const faultCodes = {
  // Folders and files
  FOLDER_NOT_FOUND: { zh: '没有这个文件夹，或无法读取', en: 'There is no such folder, or it cannot be read' },
  FOLDER_EMPTY: {
    zh: '文件夹中没有数据表文件（表名.csv）；本次导入会清空数据集，故不执行',
    en: 'The folder holds no table file (table name.csv): the import would empty the data set, and is not carried out',
  },
  FILE_UNKNOWN: {
    zh: '没有名为 {name} 的数据表{hintZh}',
    en: 'There is no table {name}{hintEn}',
  },
  FILE_NOT_CSV: {
    zh: '表 {name} 的文件不是 CSV；请在电子表格中另存为“CSV UTF-8（逗号分隔）”',
    en: 'The file of the table {name} is not CSV; save it from the spreadsheet as "CSV UTF-8 (comma delimited)"',
  },
  FILE_IRREGULAR: {
    zh: '不是普通文件，而是文件夹、管道、套接字或设备',
    en: 'This is no regular file but a folder, a pipe, a socket or a device',
  },
  FILE_UNREADABLE: { zh: '无法读取文件（{reason}）', en: 'The file cannot be read ({reason})' },
  FILE_NOT_UTF8: {
    zh: '文件既不是 UTF-8，也不是 GB18030（GBK）或 UTF-16 编码；请在电子表格中另存为“CSV UTF-8”',
    en: 'The file is neither in UTF-8 nor in GB18030 (GBK) or UTF-16; save it from the spreadsheet as "CSV UTF-8"',
  },
  FILE_BROKEN: {
    zh: '此行的引号不成对或位置不对，从此行起无法读取（{reason}）',
    en: 'Quotes in this row do not match or are misplaced: the file cannot be read from here on ({reason})',
  },
  SEPARATOR_WRONG: {
    zh: '单元格之间的分隔符是“{separator}”，应为逗号；请在电子表格中另存为“CSV UTF-8（逗号分隔）”',
    en: 'The cells are separated by "{separator}" and not by commas; save the file as "CSV UTF-8 (comma delimited)"',
  },
  HEADER_MISSING: { zh: '文件没有标题行', en: 'The file has no header row' },
  HEADER_UNKNOWN: {
    zh: '第 1 行不是该表的标题行；标题行应为：{columns}（也可用中文列名：{titles}）',
    en: 'Row 1 is not the header row of the table, which is {columns} (or the Chinese titles of these columns)',
  },
  COLUMN_UNNAMED: {
    zh: '此格所在的列没有列名；请补上列名，或清空此列',
    en: 'The column of this cell has no name; give it one, or empty the column',
  },
  COLUMN_UNKNOWN: {
    zh: '该表没有这一列；它的列是：{columns}',
    en: 'The table has no such column; its columns are {columns}',
  },
  COLUMN_MISSING: { zh: '缺少这一列', en: 'The column is missing' },
  COLUMN_REPEATED: { zh: '这一列出现了不止一次', en: 'The column appears more than once' },
  ROW_RAGGED: {
    zh: '本行有 {found} 个单元格，标题行有 {expected} 个',
    en: 'The row has {found} cells, the header row {expected}',
  },

  // Cells
  VALUE_MISSING: { zh: '必须填写', en: 'The cell must not be empty' },
  CONTROL_CHARACTER: { zh: '含有不可见的控制字符', en: 'The cell holds an invisible control character' },
  TEXT_TOO_LONG: {
    zh: '有 {length} 个字符，最多 {limit} 个',
    en: 'The text has {length} characters; at most {limit} are allowed',
  },
  INTEGER_MALFORMED: {
    zh: '不是整数；只写数字，不加千位分隔符和单位',
    en: 'Not an integer; write digits only, without separators or unit',
  },
  INTEGER_TOO_LARGE: {
    zh: '整数超出范围（-2147483648 至 2147483647）',
    en: 'The integer is out of range (-2147483648 to 2147483647)',
  },
  DECIMAL_MALFORMED: {
    zh: '不是数值；只写数字和小数点，不加千位分隔符和单位，不用科学计数法，小数点前最多 30 位，后最多 15 位',
    en: 'Not a number; write digits and a point only, without separators, unit or exponent, at most 30 digits before the point and 15 after',
  },
  DATE_MALFORMED: {
    zh: '不是日历上的日期；应写作 2022-12-08、2022/12/8 或 2022年12月8日，年份在前；形如 44903 的序号请先改为日期格式',
    en: 'Not a date of the calendar; write it like 2022-12-08 or 2022/12/8, year first; give a serial number like 44903 the format of a date',
  },
  PARTIAL_DATE_MALFORMED: {
    zh: '不是年、年月或日期；应写作 2021、2022-11 或 2022-11-06（亦可写 2022/11、2022年11月），年份在前',
    en: 'Not a year, month or date; write it like 2021, 2022-11 (or 2022/11) or 2022-11-06, year first',
  },
  DATE_OUT_OF_BOUNDS: {
    zh: '日期应在 1900 年至 2100 年之间',
    en: 'A date is between 1900 and 2100',
  },
  BOOLEAN_MALFORMED: { zh: '应写作 true 或 false（亦可写 是、否）', en: 'Write true or false (or 是, 否)' },
  CODE_UNKNOWN: {
    zh: '代码表 {codelist} 没有这个代码{hintZh}',
    en: 'The codelist {codelist} has no such code{hintEn}',
  },
  ID_MALFORMED: {
    zh: '标识应为 {prefix}: 加小写字母、数字、连字符和点组成的各段，段间用 /',
    en: 'An id is {prefix}: and segments of lower-case letters, digits, hyphens and dots, with / between them',
  },
  REFERENCE_MALFORMED: {
    zh: '此处应引用 {prefix}: 开头的标识',
    en: 'The cell refers to a row by its id, which begins with {prefix}:',
  },
  URL_MALFORMED: {
    zh: '不是网址；应以 http:// 或 https:// 开头，不含空格和用户名',
    en: 'Not a web address; it begins with http:// or https:// and holds neither spaces nor a user name',
  },
  USCC_MALFORMED: {
    zh: '不是统一社会信用代码（GB 32100）：应为 18 位，且校验码正确',
    en: 'Not a unified social credit code (GB 32100): 18 characters, the last of which checks the others',
  },

  // Rows
  ASSIGNMENT_SUBJECT: {
    zh: 'task_id 与 target_id 应当且只能填写一个',
    en: 'Exactly one of task_id and target_id must be given',
  },
  PERIOD_REVERSED: { zh: '结束日期早于开始日期', en: 'The end of the period is before its start' },
  PERIOD_HALF: {
    zh: '只填写了期间的一端；起止日期应同时填写，没有起点的累计值用 as_of',
    en: 'One end of the period is missing; give both, or as_of for a running total without a start',
  },
  RANGE_REVERSED: { zh: '上限小于数值', en: 'The upper end of the range is below the value' },
  FIGURE_WITHOUT_BOUND: {
    zh: '有数额的必须说明是准确值、约数还是界限',
    en: 'A figure needs its bound: exact, about, at least …',
  },
  OBSERVATION_UNDATED: {
    zh: '应填写 as_of，或 period_start 和 period_end；只有累计值（CUMULATIVE）可以都不填',
    en: 'Give as_of, or period_start and period_end; only a running total (CUMULATIVE) may have neither',
  },
  CHANGE_UNCOMPARED: {
    zh: '变化（CHANGE）必须填写与之比较的期间',
    en: 'A change (CHANGE) needs the period that it is compared with',
  },
  SHARE_OUT_OF_RANGE: {
    zh: '占比（SHARE）不会小于零，也不会超过全部',
    en: 'A share (SHARE) is neither less than nothing nor more than the whole',
  },
  TARGET_INCOMPLETE: {
    zh: '定量目标必须填写 comparator、value、unit、bound 和 indicator_id',
    en: 'A quantitative target needs comparator, value, unit, bound and indicator_id',
  },
  TARGET_RANGE_OPEN: {
    zh: '比较方式为 BETWEEN 的目标必须填写 upper',
    en: 'A target with the comparator BETWEEN needs upper',
  },
  COMPARATOR_DISAGREES: {
    zh: '界定与比较方式相反',
    en: 'The bound says otherwise than the comparator',
  },
  RULE_ID_DISAGREES: {
    zh: '标识应为 evaluation-rule:代码/版本',
    en: 'The id is evaluation-rule:, the code, a slash and the version',
  },
  RULE_CODE_UNKNOWN: {
    zh: '此格列出的代码中有代码表没有的；代码之间用空格隔开',
    en: 'A code that is listed here is not in its codelist; codes have spaces between them',
  },
  RULE_INCOMPLETE: {
    zh: '要作计算的规则必须填写 comparators、measures 和 unmeasured_days',
    en: 'A rule that computes something needs comparators, measures and unmeasured_days',
  },
  RULE_FIGURE_TOO_SMALL: {
    zh: '版本从 1 起，容许偏差和天数不小于 0',
    en: 'Versions begin at 1; a tolerance and a number of days are not below 0',
  },
  VERDICT_SUBJECT: {
    zh: '应当填写 target_id，或者 indicator_id 和 area_id，二者只能取一',
    en: 'Either target_id must be given, or indicator_id and area_id, and not both',
  },
  REVIEW_WITHOUT_VERDICT: {
    zh: '核定的状态应为 MET、ON_TRACK、AT_RISK、OFF_TRACK 或 MISSED 之一',
    en: 'A review tells one of MET, ON_TRACK, AT_RISK, OFF_TRACK and MISSED',
  },
  REVIEW_BEFORE_ITS_DAY: {
    zh: '核定日期早于所核定的时点',
    en: 'The target was reviewed before the day that the review is told of',
  },
  MEMBERSHIP_EMPTY: {
    zh: 'member_id 与 office_zh 至少填写一个',
    en: 'At least one of member_id and office_zh must be given',
  },
  PER_MALFORMED: {
    zh: '分母应写作大写字母、数字和下划线，如 HUNDRED_TEACHERS',
    en: 'Write the denominator in capitals, digits and underscores, like HUNDRED_TEACHERS',
  },
  PLACE_HALF: {
    zh: 'document_id 与 locator 应同时填写，或都不填',
    en: 'Give both document_id and locator, or neither',
  },
  FIGURE_DISAGREES: {
    zh: '原文“{reported}”读作 {read}，与此处的数值不符',
    en: 'The printed form "{reported}" reads {read}, and not what is entered here',
  },
  BOUND_DISAGREES: {
    zh: '原文“{reported}”的界定应为 {expected}',
    en: 'The printed form "{reported}" means {expected}',
  },
  UNIT_DISAGREES: {
    zh: '原文“{reported}”的计量单位与 {unit} 不符',
    en: 'The printed form "{reported}" does not have the unit {unit}',
  },

  ...faultCodesOfCurrentRows,
} as const;

/** A stable code of a fault. */
export type FaultCode = keyof typeof faultCodes;

type Placeholders<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What the messages of a code have to be filled with. */
export type FaultParameters<Code extends FaultCode> = Readonly<
  Record<Placeholders<(typeof faultCodes)[Code]['zh' | 'en']>, string | number>
>;

/** The codes whose messages need not be filled. */
export type PlainFaultCode = {
  [Code in FaultCode]: keyof FaultParameters<Code> extends never ? Code : never;
}[FaultCode];
