import { statementsOf } from '@zibo-graph/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentRecord, findingRecord, subjectRecord } from './records.js';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  const place = { document_id: 'document:one', locator: '专栏1', reported: '95%' };
  const about = (finding_id: string, subject_id: string, position: number, values = {}) =>
    subjectRecord({ finding_id, subject_id, position, ...values });
  world = await openWorld([
    documentRecord({ id: 'document:one', title_zh: '规划' }),
    findingRecord({ id: 'finding:a', rule: 'SOURCES_DISAGREE', severity: 'WARNING' }),
    findingRecord({ id: 'finding:b', rule: 'SUM_MISMATCH', severity: 'ERROR' }),
    findingRecord({ id: 'finding:c' }),
    // Not in the order of their ids, and two of them read from the same words.
    about('finding:a', 'quantity:z', 1, place),
    about('finding:a', 'quantity:y', 2, { ...place, locator: '专栏2' }),
    about('finding:a', 'quantity:x', 3, place),
    about('finding:a', 'indicator:i', 4),
    about('finding:b', 'quantity:x', 1),
    about('finding:c', 'target:t', 1),
  ]);
});
afterAll(() => world.database.close());

const ids = async (args: string): Promise<string> => {
  const { findings } = await world.ask(`{ findings${args} { id } }`);
  return findings.map(({ id }: { id: string }) => id.slice('finding:'.length)).join('');
};

describe('the findings', () => {
  it('say what was found in both languages, what it is about in order, and where that stands, each place once', async () => {
    const { findings } = await world.ask(`{ findings(first: 1) {
      id rule ruleTitle en: ruleTitle(locale: EN) severity subjects message english: message(locale: EN)
      citations { document { title } locator reported } } }`);
    expect(findings).toEqual([
      {
        id: 'finding:a',
        rule: 'SOURCES_DISAGREE',
        ruleTitle: '来源不一致',
        en: 'Sources disagree',
        severity: 'WARNING',
        subjects: ['quantity:z', 'quantity:y', 'quantity:x', 'indicator:i'],
        message: '口径不明',
        english: 'Unclear scope',
        citations: [
          { document: { title: '规划' }, locator: '专栏1', reported: '95%' },
          { document: { title: '规划' }, locator: '专栏2', reported: '95%' },
        ],
      },
    ]);
  });

  it.each([
    ['', 'abc'],
    ['(where: null)', 'abc'],
    ['(where: {})', 'abc'],
    ['(where: { rule: {} })', 'abc'],
    ['(where: { rule: { eq: "SUM_MISMATCH" } })', 'b'],
    ['(where: { rule: { in: ["SUM_MISMATCH", "SCOPE_UNCLEAR"] } })', 'bc'],
    ['(where: { rule: { in: [] } })', ''],
    ['(where: { rule: { eq: "SUM_MISMATCH", in: ["SCOPE_UNCLEAR"] } })', ''],
    ['(where: { rule: { eq: "NO_SUCH_RULE" } })', ''],
    ['(where: { severity: { eq: ERROR } })', 'b'],
    ['(where: { severity: { in: [ERROR, WARNING] } })', 'ab'],
    ['(where: { subject: { eq: "quantity:x" } })', 'ab'],
    ['(where: { subject: { in: ["quantity:x", "target:t"] }, severity: { in: [INFO, WARNING] } })', 'ac'],
    ['(where: { subject: { eq: "' + '\\u0000' + '" } })', ''],
  ])('that a condition means are those for which all of it holds: %s', async (args, expected) => {
    expect(await ids(args)).toBe(expected);
  });

  it.each([
    ['(first: 2)', 'ab'],
    ['(first: 2, after: "finding:a")', 'bc'],
    ['(after: "finding:none")', ''],
    ['(last: 2)', 'bc'],
    ['(last: 1, before: "finding:c")', 'b'],
    ['(after: "finding:a", before: "finding:c")', 'b'],
  ])('come by id, from the one that is named: %s', async (args, expected) => {
    expect(await ids(args)).toBe(expected);
  });

  it.each([
    ['first: 201', 'PAGE_SIZE_OUT_OF_RANGE', 'first'],
    ['last: 0', 'PAGE_SIZE_OUT_OF_RANGE', 'last'],
    ['first: 1, last: 1', 'PAGE_DIRECTION_CONFLICT', 'last'],
    ['after: "' + '\\u0000' + '"', 'CURSOR_INVALID', 'after'],
    ['before: "' + '\\u0000' + '"', 'CURSOR_INVALID', 'before'],
  ])('with %s are refused, and the argument is named', async (args, code, field) => {
    const { errors } = await world.run(`{ findings(${args}) { id } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code, field });
  });

  it('cost two statements, however many they are and whatever is asked of them', async () => {
    const query = '{ findings { message subjects citations { locator } } }';
    expect(await statementsOf(world.database, () => world.ask(query))).toHaveLength(2);
  });

  it('are those of the revision that a request is pinned to', async () => {
    const before = world.subgraph.revision();
    await world.write([findingRecord({ id: 'finding:later' })]);
    expect((await world.ask('{ findings { id } }')).findings).toEqual([{ id: 'finding:later' }]);
    expect((await world.ask('{ findings { subjects } }', {}, before)).findings).toHaveLength(3);
  });
});
