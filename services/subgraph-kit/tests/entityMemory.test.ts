import { beforeEach, describe, expect, it } from 'vitest';
import { bytesOf } from '../src/memory/bytesOf.js';
import { EntityMemory, type MemoryCounts, noCounts } from '../src/memory/EntityMemory.js';
import { randomNumbers } from './randomOperations.js';

const limit = 9_500;
/** Ten rows of this kind fit, and no eleventh. */
const row = { text: 'x'.repeat(300) };

let memory: EntityMemory;
let counts: MemoryCounts;

beforeEach(() => {
  memory = new EntityMemory(limit);
  counts = noCounts();
});

describe('the memory of entities', () => {
  it('gives back what was kept, null too, and nothing else', () => {
    const kept = memory.shelf(counts).open<object | null>();
    kept.set('a', row);
    kept.set('b', null);
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([row, null, undefined]);
    expect(kept.get('a')).toBe(row);
    expect(counts).toMatchObject({ entries: 2, hits: 3, misses: 1, bytes: memory.bytes });
  });

  it('stays within its bytes, whatever is kept, and counts what it holds', () => {
    const random = randomNumbers(7);
    const shelves = [1, 2, 3].map(() => memory.shelf(counts));
    const places = shelves.map((shelf) => shelf.open<string>());
    for (let step = 0; step < 5_000; step += 1) {
      const place = places[Math.floor(random() * places.length)];
      const key = `k${Math.floor(random() * 300)}`;
      if (random() < 0.5) place?.get(key);
      else place?.set(key, 'y'.repeat(Math.floor(random() * 800)));
      expect(memory.bytes).toBeLessThanOrEqual(limit);
      expect(counts.bytes).toBe(memory.bytes);
    }
    expect(counts.entries).toBeGreaterThan(3);
    for (const shelf of shelves) shelf.drop();
    expect([memory.bytes, counts.bytes, counts.entries]).toEqual([0, 0, 0]);
  });

  it('forgets what nobody asked for again before what somebody did', () => {
    const kept = memory.shelf(counts).open<object>();
    for (let index = 0; index < 10; index += 1) kept.set(`k${index}`, row);
    expect(counts.entries).toBe(10);
    for (const wanted of ['k0', 'k3', 'k5']) kept.get(wanted);
    for (let index = 10; index < 17; index += 1) kept.set(`k${index}`, row);
    const still = Array.from({ length: 17 }, (_, index) => `k${index}`).filter((key) => kept.get(key) !== undefined);
    expect(still).toEqual(['k0', 'k3', 'k5', ...Array.from({ length: 7 }, (_, index) => `k${index + 10}`)]);
  });

  it('keeps nothing that alone is over the bound, and forgets nothing for it', () => {
    const kept = memory.shelf(counts).open<unknown[]>();
    kept.set('a', [row]);
    kept.set('b', Array(40).fill(row));
    expect([kept.get('a'), kept.get('b')]).toEqual([[row], undefined]);
  });

  it('forgets all of a shelf that is dropped, keeps nothing more on it, and leaves the others alone', () => {
    const [old, current] = [memory.shelf(counts), memory.shelf(counts)];
    const [oldPlace, place] = [old.open<object>(), current.open<object>()];
    oldPlace.set('a', row);
    place.set('a', row);
    old.drop();
    oldPlace.set('b', row);
    expect([oldPlace.get('a'), oldPlace.get('b'), place.get('a')]).toEqual([undefined, undefined, row]);
    expect(counts.entries).toBe(1);
  });

  it('keeps nothing where it has no size', () => {
    const kept = new EntityMemory(0).shelf(counts).open<object>();
    kept.set('a', row);
    expect(kept.get('a')).toBeUndefined();
  });
});

describe('the estimate of bytes', () => {
  it('counts texts, lists and objects however deep, and is no less than the characters take', () => {
    expect(bytesOf('约70亿立方米')).toBeGreaterThanOrEqual(16);
    expect(bytesOf({ a: ['x'.repeat(100)], b: { c: 'y'.repeat(100) } })).toBeGreaterThan(400);
    expect(bytesOf(null)).toBe(0);
  });
});
