import { beforeEach, describe, expect, it } from 'vitest';
import { type CacheCounts, EntityCache, noCounts } from '../src/loading/EntityCache.js';
import { bytesOf } from '../src/loading/entityBytes.js';
import { randomNumbers } from './randomOperations.js';

const limit = 9_500;
/** Ten rows of this kind fit, and no eleventh. */
const row = { text: 'x'.repeat(300) };

let entities: EntityCache;
let counts: CacheCounts;

beforeEach(() => {
  entities = new EntityCache(limit);
  counts = noCounts();
});

describe('the entity cache', () => {
  it('gives back what was kept, null too, and nothing else', () => {
    const cache = entities.partition(counts).createCache<object | null>();
    cache.set('a', row);
    cache.set('b', null);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([row, null, undefined]);
    expect(cache.get('a')).toBe(row);
    expect(counts).toMatchObject({ entries: 2, hits: 3, misses: 1, bytes: entities.bytes });
  });

  it('stays within its bytes, whatever is kept, and counts what it holds', () => {
    const random = randomNumbers(7);
    const partitions = [1, 2, 3].map(() => entities.partition(counts));
    const caches = partitions.map((partition) => partition.createCache<string>());
    for (let step = 0; step < 5_000; step += 1) {
      const cache = caches[Math.floor(random() * caches.length)];
      const key = `k${Math.floor(random() * 300)}`;
      if (random() < 0.5) cache?.get(key);
      else cache?.set(key, 'y'.repeat(Math.floor(random() * 800)));
      expect(entities.bytes).toBeLessThanOrEqual(limit);
      expect(counts.bytes).toBe(entities.bytes);
    }
    expect(counts.entries).toBeGreaterThan(3);
    for (const partition of partitions) partition.drop();
    expect([entities.bytes, counts.bytes, counts.entries]).toEqual([0, 0, 0]);
  });

  it('forgets what nobody asked for again before what somebody did', () => {
    const cache = entities.partition(counts).createCache<object>();
    for (let index = 0; index < 10; index += 1) cache.set(`k${index}`, row);
    expect(counts.entries).toBe(10);
    for (const wanted of ['k0', 'k3', 'k5']) cache.get(wanted);
    for (let index = 10; index < 17; index += 1) cache.set(`k${index}`, row);
    const still = Array.from({ length: 17 }, (_, index) => `k${index}`).filter((key) => cache.get(key) !== undefined);
    expect(still).toEqual(['k0', 'k3', 'k5', ...Array.from({ length: 7 }, (_, index) => `k${index + 10}`)]);
  });

  it('keeps nothing that alone is over the bound, and forgets nothing for it', () => {
    const cache = entities.partition(counts).createCache<unknown[]>();
    cache.set('a', [row]);
    cache.set('b', Array(40).fill(row));
    expect([cache.get('a'), cache.get('b')]).toEqual([[row], undefined]);
  });

  it('forgets all of a partition that is dropped, keeps nothing more on it, and leaves the others alone', () => {
    const [old, current] = [entities.partition(counts), entities.partition(counts)];
    const [oldCache, cache] = [old.createCache<object>(), current.createCache<object>()];
    oldCache.set('a', row);
    cache.set('a', row);
    old.drop();
    oldCache.set('b', row);
    expect([oldCache.get('a'), oldCache.get('b'), cache.get('a')]).toEqual([undefined, undefined, row]);
    expect(counts.entries).toBe(1);
  });

  it('keeps nothing where it has no size', () => {
    const cache = new EntityCache(0).partition(counts).createCache<object>();
    cache.set('a', row);
    expect(cache.get('a')).toBeUndefined();
  });
});

describe('the estimate of bytes', () => {
  it('counts texts, lists and objects however deep, and is no less than the characters take', () => {
    expect(bytesOf('约70亿立方米')).toBeGreaterThanOrEqual(16);
    expect(bytesOf({ a: ['x'.repeat(100)], b: { c: 'y'.repeat(100) } })).toBeGreaterThan(400);
    expect(bytesOf(null)).toBe(0);
  });
});
