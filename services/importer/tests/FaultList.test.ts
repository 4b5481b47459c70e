import { expect, it } from 'vitest';
import { Fault } from '../src/Fault.js';
import { FaultList } from '../src/FaultList.js';

const missing = (file: string, row: number) => new Fault('VALUE_MISSING').at({ file, row });

it('of more than a thousand faults alike in a file the first thousand are listed, and the rest are counted', () => {
  const [one, other] = [new FaultList(), new FaultList()];
  for (let row = 1_500; row > 0; row -= 1) one.push(missing('a.csv', row));
  one.push(new Fault('FILE_NOT_UTF8').at({ file: 'a.csv', row: 7 }));
  for (let row = 1; row <= 600; row += 1) other.push(missing('b.csv', row));
  for (let row = 2_001; row <= 3_500; row += 1) other.push(missing('a.csv', row));
  one.addAll(other);
  expect(one.count).toBe(3_601);
  const listed = one.inOrderOfFiles();
  expect(listed).toHaveLength(1_000 + 1 + 1 + 600);
  expect(listed[0]).toMatchObject({ file: 'a.csv', row: 7, code: 'FILE_NOT_UTF8' });
  expect(listed[1]).toMatchObject({ file: 'a.csv', row: 501, code: 'VALUE_MISSING' });
  expect(listed[1_001]).toMatchObject({ file: 'a.csv', row: null, code: 'FAULTS_LEFT_OUT' });
  expect(listed[1_001]?.message).toContain('2000 more faults VALUE_MISSING');
  expect(listed[1_001]?.messageZh).toContain('2000 处 VALUE_MISSING');
  expect(listed.at(-1)).toMatchObject({ file: 'b.csv', row: 600 });
});
