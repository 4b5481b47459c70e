import { describe, expect, it } from 'vitest';
import { readReportedFigure } from '../src/reportedFigure.js';

/** A figure as one line: `20000000–50000000 AT_LEAST 元`. */
function read(reported: string): string | null {
  const figure = readReportedFigure(reported);
  if (figure === null) return null;
  const { value, upper, bounds, direction, unit } = figure;
  const range = [value, ...(upper ? [upper] : [])].map((end) => end.toFixed()).join('–');
  return [range, [...bounds].join('/'), direction, unit].filter(Boolean).join(' ');
}

describe('a printed figure', () => {
  it.each([
    ['524亿元', '52400000000 EXACT 元'],
    ['12.707亿', '1270700000 EXACT'],
    ['1.7万余个', '17000 AT_LEAST 个'],
    ['100余万人次', '1000000 AT_LEAST 人次'],
    ['5百万', '5000000 EXACT'],
    ['5千米', '5 EXACT 千米'],
    ['80,112家次', '80112 EXACT 家次'],
    ['５００家', '500 EXACT 家'],
    ['0.45‰以内', '0.45 AT_MOST ‰'],
    ['6所', '6 EXACT 所'],
    ['32处', '32 EXACT 处'],
    ['24支', '24 EXACT 支'],
    ['551万', '5510000 EXACT'],
    ['5年一遇', '5 EXACT 年一遇'],
    ['12万亩', '120000 EXACT 亩'],
    ['3.5亿千瓦时', '350000000 EXACT 千瓦时'],
    ['50万千瓦以上', '500000 AT_LEAST 千瓦'],
    ['15万立方米/日', '150000 EXACT 立方米/日'],
    ['0.45吨标准煤/万元', '0.45 EXACT 吨标准煤/万元'],
    ['6.5张/千人', '6.5 EXACT 张/千人'],
    ['12例/10万人', '12 EXACT 例/10万人'],
    ['3件/每万人', '3 EXACT 件/每万人'],
    ['120人/百平方公里', '120 EXACT 人/百平方公里'],
    ['35微克/立方米以下', '35 AT_MOST/LESS_THAN 微克/立方米'],
    ['82.5岁', '82.5 EXACT 岁'],
    ['0元', '0 EXACT 元'],
  ])('%s keeps its value, whatever multiplies it, and its unit', (reported, expected) => {
    expect(read(reported)).toBe(expected);
  });

  it.each([
    ['一支', '1 EXACT 支'],
    ['两个月', '2 EXACT 个月'],
    ['十大', '10 EXACT 大'],
    ['十六项', '16 EXACT 项'],
    ['二十处', '20 EXACT 处'],
    ['一百零五个', '105 EXACT 个'],
    ['三千二百', '3200 EXACT'],
    ['三百余万元', '3000000 AT_LEAST 元'],
    ['近百个', '100 ABOUT 个'],
    ['千余场次', '1000 AT_LEAST 场次'],
    ['百万以上', '1000000 AT_LEAST'],
    ['上万人', '10000 AT_LEAST 人'],
    ['四连冠', '4 EXACT 连冠'],
    ['零起', '0 EXACT 起'],
    ['百分之三十', '30 EXACT %'],
    ['千分之二', '2 EXACT ‰'],
  ])('%s has its value in Chinese numerals', (reported, expected) => {
    expect(read(reported)).toBe(expected);
  });

  it.each([
    ['近70亿', '7000000000 ABOUT'],
    ['约136亿元', '13600000000 ABOUT 元'],
    ['30公里左右', '30 ABOUT 公里'],
    ['60多次', '60 AT_LEAST 次'],
    ['突破4.5亿人次', '450000000 AT_LEAST 人次'],
    ['不少于400个', '400 AT_LEAST 个'],
    ['不低于2.5平方米', '2.5 AT_LEAST 平方米'],
    ['至少1所', '1 AT_LEAST 所'],
    ['95%以上', '95 AT_LEAST %'],
    ['逾5万人', '50000 AT_LEAST/MORE_THAN 人'],
    ['超4.3万个', '43000 AT_LEAST/MORE_THAN 个'],
    ['超过70亿次', '7000000000 AT_LEAST/MORE_THAN 次'],
    ['不超过3个', '3 AT_MOST 个'],
    ['10小时内', '10 AT_MOST 小时'],
    ['30人以下', '30 AT_MOST/LESS_THAN 人'],
    ['低于0.25', '0.25 LESS_THAN'],
    ['不足5%', '5 LESS_THAN %'],
    ['近5万余项', '50000 ABOUT/AT_LEAST 项'],
    ['≥95%', '95 AT_LEAST %'],
    ['≤0.45‰', '0.45 AT_MOST ‰'],
    ['＜0.25', '0.25 LESS_THAN'],
    ['不超5%', '5 AT_MOST %'],
  ])('%s has the bounds that its words allow', (reported, expected) => {
    expect(read(reported)).toBe(expected);
  });

  it.each([
    ['0.5-0.7万', '5000–7000 EXACT'],
    ['1500–3000人', '1500–3000 EXACT 人'],
    ['7—10天', '7–10 EXACT 天'],
    ['20亿-50亿元', '2000000000–5000000000 EXACT 元'],
    ['5%-7%', '5–7 EXACT %'],
    ['三至五个', '3–5 EXACT 个'],
    ['约10~15公里', '10–15 ABOUT 公里'],
  ])('%s is a range, and what multiplies its end multiplies both', (reported, expected) => {
    expect(read(reported)).toBe(expected);
  });

  it.each([
    ['-50%', '50 EXACT FALL %'],
    ['下降46.67%', '46.67 EXACT FALL %'],
    ['增长1348%', '1348 EXACT RISE %'],
  ])('%s says which way it goes', (reported, expected) => {
    expect(read(reported)).toBe(expected);
  });

  it.each([
    ['未发生', '0 EXACT'],
    ['杜绝', '0 EXACT'],
    ['动态清零', '0 EXACT'],
    ['基本实现动态清零', '0 ABOUT'],
    ['全覆盖', '100 EXACT %'],
    ['全部', '100 EXACT %'],
  ])('%s is a figure in words', (reported, expected) => {
    expect(read(reported)).toBe(expected);
  });

  it.each([
    ...['首个', '首批', '第一', '第二批', '最好', '入选', '先进集体', '演练活动', '现场推进会', '以内', ''],
    ...['2011年', '9月30日', '24:00', '2022-12-08'],
    ...['7×24小时', '1+2+22', '1亿2000万元', '三分之一', '两三个', '数百人'],
    ...['无人机3架', '未来三年', '未成年人', '2021-2025年', '5000-1万'],
    ...['一万二千人', '三万五千', '一亿二千万元', '二〇二一', '两千五', '一小时三十分'],
    ...[
      '1/3',
      '2/3以上',
      '3/5',
      '１／３',
      '3/10人',
      '3个/5个',
      '2023/12/31',
      '2023/12',
      '12月/31日',
      '24/7',
      '12/10万',
    ],
    ...['十几个', '十几万', '二十来个', '一半', '两年半', '三成', '1.3倍'],
  ])('is none, or none that is certain, in “%s”', (reported) => {
    expect(read(reported)).toBeNull();
  });
});
