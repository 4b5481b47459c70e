import { statementName } from '@zibo-graph/database';
import { operations } from '@zibo-graph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goldenFolder, goldenNames, readGolden } from './goldenFiles.js';
import { openRecorder, type Recorder } from './openRecorder.js';

describe('the golden files', () => {
  let recorder: Recorder;
  beforeAll(async () => {
    recorder = await openRecorder();
  });
  afterAll(() => recorder?.close());

  it('are one for each named operation, and no other', () => {
    expect(goldenNames(goldenFolder)).toEqual(operations().map(({ name }) => name));
  });

  it.each(operations())('hold what $name gives: result, query plan and SQL', async (operation) => {
    expect(await recorder.record(operation)).toBe(readGolden(goldenFolder, operation.name));
  });

  it('name every statement that an operation runs', () => {
    const texts = goldenNames(goldenFolder).map((name) => readGolden(goldenFolder, name)?.split('```sql\n')[1] ?? '');
    const statements = texts.flatMap((text) => text.replace(/\n```\n$/, '').split('\n\n'));
    expect(statements.length).toBeGreaterThan(100);
    expect(statements.filter((text) => statementName(text) === undefined)).toEqual([]);
  });

  it('record no operation that is answered with an error', async () => {
    const wrong = { name: 'Wrong', document: 'query Wrong { agencies(first: 0) { totalCount } }', variables: {} };
    await expect(recorder.record({ ...wrong, titleZh: '错', titleEn: 'Wrong' })).rejects.toThrow(
      /^Wrong is answered with errors: .*PAGE_SIZE_OUT_OF_RANGE/,
    );
  });
});
