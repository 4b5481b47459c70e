import { parseArgs } from 'node:util';
import { testEnvironment } from '../../environment.js';
import type { Pace } from './measure/compareSides.js';
import { type OperationName, operationNames } from './operations/LoadOperation.js';
import { peers } from './peers/peers.js';

const peerNames = peers.map(({ name }) => name);

/** What `--help` prints. */
export const usage = `Measures the graph under load beside other gateways, and writes a report

  npm run build && npm run bench -- [--quick] [--only PEER,PEER] [--operations small,wide,dashboard] [--sizes 1300,130000]
    [--database URL] [--server-only] [--minutes 5] [--pairs 5] [--seconds 3] [--profile] [--out FILE]

  --quick       one size, 2 pairs of slots of 1 s, memory for half a minute: to see that it works; its figures mean little
  --only        peers to measure beside the stock gateway: ${peerNames.join(', ')}; or none
  --operations  of ${operationNames.join(', ')}; bulletin only if it is named
  --sizes       how many projects, smallest first; a database for each, which is dropped afterwards
  --database    a PostgreSQL server; TEST_DATABASE_URL if not given. Without one, embedded only
  --server-only leaves the embedded database out, which is measured at sizes up to 1,300
  --minutes     how long memory is watched at the smallest size; 60 for an hour, 0 for not at all
  --pairs       of slots, for each peer and operation
  --seconds     of a slot
  --profile     profiles the stock gateway and ours as well: where their time goes, before and after
  --out         where the report is written; tests/bench/results/load.md if not given`;

/** The options of a run. */
export interface Options {
  readonly sizes: readonly number[];
  /** On which databases a size is measured: URLs of PostgreSQL servers; null is the embedded one. */
  readonly servers: (projects: number) => readonly (string | null)[];
  readonly peers: readonly string[];
  readonly operations: readonly OperationName[];
  readonly pace: Pace;
  readonly minutes: number;
  readonly profile: boolean;
  readonly out: string;
}

/** The embedded database is for small registers. */
const largestEmbedded = 1_300;

/** Reads arguments, by default those of this program; null if they make no sense. */
export function readOptions(out: string, args = process.argv.slice(2)): Options | 'help' | null {
  const values = valuesOf(args, out);
  if (values === null) return null;
  if (values.help) return 'help';
  const defaults = values.quick ? { sizes: '1300', pace: [2, 1, 0.5] } : { sizes: '1300,130000', pace: [5, 3, 5] };
  const given = [values.pairs, values.seconds, values.minutes];
  const [pairs = 0, seconds = 0, minutes = 0] = given.map((value, index) => Number(value ?? defaults.pace[index]));
  const sizes = (values.sizes ?? defaults.sizes).split(',').map(Number);
  const [only, operations] = [values.only, values.operations].map((list) => list.split(','));
  const isWhole = (number: number): boolean => Number.isInteger(number) && number >= 1;
  if (![pairs, seconds, ...sizes].every(isWhole) || !(minutes >= 0)) return null;
  if (!areOf(only ?? [], [...peerNames, 'none']) || !areOf(operations ?? [], operationNames)) return null;
  const server = values.database ?? testEnvironment.databaseUrl;
  return {
    servers: (projects) => [
      ...(server === undefined ? [] : [server]),
      ...(projects <= largestEmbedded && !values['server-only'] ? [null] : []),
    ],
    ...{ sizes, peers: only ?? [], operations: operations as OperationName[], pace: { pairs, seconds }, minutes },
    ...{ profile: values.profile, out: values.out },
  };
}

const areOf = (names: readonly string[], known: readonly string[]): boolean =>
  names.every((name) => known.includes(name));

/** The options as they are given, or their defaults; null for one that there is not. */
function valuesOf(args: string[], out: string) {
  try {
    return parseArgs({
      args,
      options: {
        ...{ quick: { type: 'boolean', default: false }, profile: { type: 'boolean', default: false } },
        ...{ help: { type: 'boolean', default: false }, only: { type: 'string', default: peerNames.join(',') } },
        ...{ operations: { type: 'string', default: 'small,wide,dashboard' }, sizes: { type: 'string' } },
        ...{ database: { type: 'string' }, minutes: { type: 'string' }, out: { type: 'string', default: out } },
        ...{ 'server-only': { type: 'boolean', default: false } },
        ...{ pairs: { type: 'string' }, seconds: { type: 'string' } },
      },
    }).values;
  } catch {
    return null;
  }
}
