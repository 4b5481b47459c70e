import { parseArgs } from 'node:util';
import { writeRegister } from './writeRegister.js';

const usage = `生成合成的建设项目登记册（所列项目均不存在）  Make a synthetic register of construction projects, none of which exists

  npm run generate-register -- --projects NUMBER --out FOLDER [--seed NUMBER]

  --projects NUMBER  项目数  how many projects, 1 to 9999999
  --out FOLDER       写入 CSV 文件的文件夹  where the CSV files are written
  --seed NUMBER      随机种子，默认 1；同一种子得到同一登记册  the same register comes of the same seed; 1 by default

导入 To load it: npm run import -- FOLDER --dataset synthetic`;

/** A whole number of digits, at most so large; null for anything else. */
const wholeNumber = (text: string | undefined, largest: number): number | null =>
  text !== undefined && /^\d{1,10}$/.test(text) && Number(text) <= largest ? Number(text) : null;

/** Runs the command: gives its exit code, 2 for wrong use. */
async function generateRegister(commandArguments: readonly string[]): Promise<0 | 2> {
  const { values } = parseArgs({
    args: [...commandArguments],
    options: { projects: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
  });
  const [projects, seed] = [wholeNumber(values.projects, 9_999_999), wholeNumber(values.seed, 2 ** 31)];
  if (!projects || seed === null || !values.out) {
    console.error(usage);
    return 2;
  }
  const rows = await writeRegister(values.out, { projects, seed });
  console.log(`${values.out}: ${projects} projects (SYNTHETIC 合成数据), ${rows} rows, seed ${seed}`);
  return 0;
}

try {
  process.exitCode = await generateRegister(process.argv.slice(2));
} catch (error) {
  // An option that does not exist, or a folder that cannot be written.
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}
