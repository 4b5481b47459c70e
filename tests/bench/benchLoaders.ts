import { createRequire } from 'node:module';
import { EntityCache, loaderKinds, requestCaches } from '@zibo-graph/subgraph-kit';
import { median } from './median.js';
import { RandomNumbers } from './RandomNumbers.js';

/**
 * What loading a key costs: `npm run bench:loaders`. Loaders of the kit stand beside a bare DataLoader of one request, the entity cache
 * beside a Map, which bounds nothing, and lru-cache. Kinds take turns in one process; printed are medians of the turns.
 */
const turns = 15;
const loaderCount = 30;
/** In the cache of each loader. */
const entities = 300;

interface Row {
  readonly id: string;
}
const ids = Array.from({ length: entities }, (_, index) => `project:zibo/2022/${index}`);
const rows = new Map(ids.map((id): [string, Row] => [id, { id }]));
const select = async (keys: readonly string[]): Promise<Row[]> => keys.map((key) => rows.get(key) ?? { id: key });
const counts = () => ({ bytes: 0, entries: 0, hits: 0, misses: 0 });
const hasRoomForAll = 1_000_000_000;

const kitRequire = createRequire(new URL('../../services/subgraph-kit/package.json', import.meta.url));
const DataLoader = kitRequire('dataloader') as new (
  read: (keys: readonly string[]) => Promise<Row[]>,
) => { load(key: string): Promise<Row> };
// The copy of the gateway, which keeps responses and documents in it.
const { LRUCache } = createRequire(new URL('../../gateway/package.json', import.meta.url))('lru-cache') as {
  LRUCache: new (options: { maxSize: number; sizeCalculation: () => number }) => Map<unknown, unknown>;
};
const openLru = () => new LRUCache({ maxSize: hasRoomForAll, sizeCalculation: () => 500 });

/** Loads so many keys in one tick, by loaders of a request of their own; nanoseconds a key. */
async function miss(createLoad: () => (key: string) => unknown, keys: number): Promise<number> {
  const rounds = Math.round(60_000 / keys);
  const since = process.hrtime.bigint();
  for (let round = 0; round < rounds; round += 1) await Promise.all(ids.slice(0, keys).map(createLoad()));
  return Number(process.hrtime.bigint() - since) / rounds / keys;
}

const random = new RandomNumbers(1, 0);
/** Keys as a request has them: texts that JSON has just made. */
const requests = Array.from({ length: 3_000 }, () =>
  JSON.stringify(Array.from({ length: 34 }, () => ids[random.below(ids.length)])),
);

/** Finds the keys of requests, 34 each, in the caches of 30 loaders; nanoseconds a key. */
function hit(find: (loader: number, key: string) => unknown): number {
  let [found, nanoseconds] = [0, 0n];
  for (const [index, request] of requests.entries()) {
    const keys = JSON.parse(request) as readonly string[];
    const since = process.hrtime.bigint();
    for (const key of keys) if (find(index % loaderCount, key) !== undefined) found += 1;
    nanoseconds += process.hrtime.bigint() - since;
  }
  if (found !== requests.length * 34) throw new Error(`only ${found} hits`);
  return Number(nanoseconds) / found;
}

const each = <T>(create: (loader: number) => T): T[] =>
  Array.from({ length: loaderCount }, (_, loader) => create(loader));
const filled = <C extends { set(key: string, value: Row): unknown }>(cache: C): C => {
  for (const [id, row] of rows) cache.set(id, row);
  return cache;
};

const { createCache } = new EntityCache(hasRoomForAll).partition(counts());
const maps = each(() => filled(new Map<string, Row>()));
const entityCaches = each(() => filled(createCache<Row>()));
const lruOfLoaders = each(() => filled(openLru()));
const lruOfAll = openLru();
each((loader) => {
  for (const [id, row] of rows) lruOfAll.set(`${loader} ${id}`, row);
});
const lruOfEntries = openLru();
const entryMaps = each(() => {
  const map = new Map<string, object>();
  for (const [id, row] of rows) {
    const entry = { row };
    map.set(id, entry);
    lruOfEntries.set(entry, entry);
  }
  return map;
});
const { createCache: createCacheOfLoader } = new EntityCache(hasRoomForAll).partition(counts());
const loaders = each(() => loaderKinds(createCacheOfLoader).rowLoader('bench', select, ({ id }) => id));
for (const load of loaders) await Promise.all(ids.map(load));

const kitLoad = () => loaderKinds(requestCaches).rowLoader('bench', select, ({ id }: Row) => id);
const bareLoad = () => {
  const loader = new DataLoader(select);
  return (key: string) => loader.load(key);
};

const kinds: readonly (readonly [string, () => number | Promise<number>])[] = [
  ...[1, 34, 300].flatMap((keys): [string, () => Promise<number>][] => [
    [`miss, ${keys} keys a tick: the loader of the kit`, () => miss(kitLoad, keys)],
    [`miss, ${keys} keys a tick: bare DataLoader`, () => miss(bareLoad, keys)],
  ]),
  ['hit: the loader of the kit', () => hit((loader, key) => loaders[loader]?.(key))],
  ['hit: entity cache', () => hit((loader, key) => entityCaches[loader]?.get(key))],
  ['hit: a Map for each loader, without a bound', () => hit((loader, key) => maps[loader]?.get(key))],
  [
    'hit: lru-cache for each loader, without a bound for all',
    () => hit((loader, key) => lruOfLoaders[loader]?.get(key)),
  ],
  ['hit: lru-cache for all, keys that name the loader', () => hit((loader, key) => lruOfAll.get(`${loader} ${key}`))],
  [
    'hit: a Map for each loader, lru-cache of its entries',
    () => hit((loader, key) => lruOfEntries.get(entryMaps[loader]?.get(key))),
  ],
];
const measured = kinds.map((): number[] => []);
for (let turn = 0; turn < turns; turn += 1)
  for (const [index, [, run]] of kinds.entries()) measured[index]?.push(await run());
for (const [index, [name]] of kinds.entries())
  process.stdout.write(
    `${median(measured[index] ?? [])
      .toFixed(1)
      .padStart(8)} ns  ${name}\n`,
  );
