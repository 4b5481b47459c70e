import { describe, expect, it } from 'vitest';
import { requestCaches } from '../src/loading/CacheMap.js';
import { loadersFor } from '../src/loading/groupsOfLoaders.js';
import { loaderKinds } from '../src/loading/loaderKinds.js';
import { currentRequester, type Requester } from '../src/loading/requester.js';

/** Loaders whose reads end when the test says so, or when they are given up; and what was read for whom. */
function openLoaders() {
  const reads: { readonly keys: readonly string[]; readonly requester: Requester | undefined; end(): void }[] = [];
  const read = <T>(keys: readonly string[], value: T): Promise<T> =>
    new Promise((resolve, reject) => {
      const requester = currentRequester();
      reads.push({ keys, requester, end: () => resolve(value) });
      requester?.signal?.addEventListener('abort', () => reject(new Error('given up')), { once: true });
    });
  const kinds = loaderKinds(requestCaches);
  const byKey = kinds.rowLoader(
    'byKey',
    (keys) =>
      read(
        keys,
        keys.map((key) => ({ key })),
      ),
    ({ key }) => key,
  );
  const byArgument = kinds.valueLoader('byArgument', (name: string) => read([name], name));
  // What is read by it is read for all who wait for it.
  const through = kinds.valueLoader('through', (key: string) => byKey(key) as Promise<{ key: string }>);
  const shared = { byKey, byArgument, through };
  const client = (operation: string) => {
    const going = new AbortController();
    const requester = { operation, caller: `caller of ${operation}`, signal: going.signal };
    return { loaders: loadersFor(shared, requester), go: () => going.abort() };
  };
  return { reads, shared, client };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe.each(['byKey', 'byArgument', 'through'] as const)('what is read %s', (name) => {
  it('is read for who asked first, and given up when he has gone', async () => {
    const { reads, client } = openLoaders();
    const one = client('one');
    const value = one.loaders[name]('k');
    await turn();
    expect(reads).toMatchObject([{ requester: { operation: 'one', caller: 'caller of one' } }]);
    one.go();
    await expect(value).rejects.toThrow('given up');
    expect(reads[0]?.requester?.signal?.aborted).toBe(true);
  });

  it('is read on as long as one waits for it who joined, before it began or while it ran', async () => {
    const { reads, client } = openLoaders();
    const [one, two, three] = [client('one'), client('two'), client('three')];
    const values = [one.loaders[name]('k'), two.loaders[name]('k')];
    await turn();
    values.push(three.loaders[name]('k'));
    one.go();
    two.go();
    await turn();
    expect(reads[0]?.requester?.signal?.aborted).toBe(false);
    reads[0]?.end();
    const expected = name === 'byArgument' ? 'k' : { key: 'k' };
    expect(await Promise.all(values)).toEqual([expected, expected, expected]);
    expect(reads).toHaveLength(1);
  });

  it('is given up when the last of several has gone', async () => {
    const { reads, client } = openLoaders();
    const [one, two] = [client('one'), client('two')];
    const values = Promise.allSettled([one.loaders[name]('k'), two.loaders[name]('k')]);
    await turn();
    two.go();
    one.go();
    expect((await values).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(reads).toHaveLength(1);
  });

  it('is never given up if somebody waits of whom it is not known whether he goes', async () => {
    const { reads, shared, client } = openLoaders();
    const one = client('one');
    const values = [one.loaders[name]('k'), shared[name]('k')];
    one.go();
    await turn();
    expect(reads[0]?.requester?.signal?.aborted).toBe(false);
    reads[0]?.end();
    await expect(Promise.all(values)).resolves.toHaveLength(2);
  });

  it('is read anew for who comes when it was given up, though that has not ended', async () => {
    const { reads, client } = openLoaders();
    const [one, two] = [client('one'), client('two')];
    const lost = Promise.allSettled([one.loaders[name]('k')]);
    await turn();
    one.go();
    const value = two.loaders[name]('k');
    await turn();
    expect(reads).toMatchObject([{ requester: { operation: 'one' } }, { requester: { operation: 'two' } }]);
    reads[1]?.end();
    expect(await value).toEqual(name === 'byArgument' ? 'k' : { key: 'k' });
    await lost;
  });
});

describe('a batch that is given up before it began', () => {
  it('leaves who comes in the same tick a batch of his own', async () => {
    const { reads, client } = openLoaders();
    const [one, two] = [client('one'), client('two')];
    const lost = Promise.allSettled([one.loaders.byKey('a'), one.loaders.byKey('b')]);
    one.go();
    const value = two.loaders.byKey('b');
    await turn();
    expect(reads.map(({ keys, requester }) => [keys, requester?.signal?.aborted])).toEqual([
      [['a', 'b'], true],
      [['b'], false],
    ]);
    reads[1]?.end();
    expect(await value).toEqual({ key: 'b' });
    reads[0]?.end();
    await lost;
  });
});

describe('loaders of a requester', () => {
  it('are the same at every access, and leave nobody behind as the one who asks', async () => {
    const { client, shared } = openLoaders();
    const { loaders } = client('one');
    expect(loaders.byKey).toBe(loaders.byKey);
    void Promise.resolve(loaders.byKey('k')).catch(() => {});
    expect(currentRequester()).toBeUndefined();
    expect(shared.byKey).not.toBe(loaders.byKey);
  });
});
