import { apiSchemaSdl, describedIn } from '@zibo-graph/schema';
import { buildSchema, getIntrospectionQuery, introspectionFromSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptedLanguage } from '../src/foundation/acceptedLanguage.js';
import type { Gateway } from '../src/index.js';
import { type Answer, closedPort, limits, remote, send, start } from './world.js';

let gateway: Gateway;
beforeAll(async () => {
  const nowhere = { url: `http://127.0.0.1:${await closedPort()}` };
  const subgraphs = ['agencies', 'plans', 'projects'].map((name) => remote(name, nowhere));
  gateway = await start(subgraphs, { limits: limits({ COST_LIMIT: 1_000_000_000, SELECTION_LIMIT: 2 ** 32 }) });
});
afterAll(() => gateway.close());

const askIn = (language: string | undefined, query: string, variables = {}): Promise<Answer> =>
  send(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(language === undefined ? {} : { 'accept-language': language }) },
    body: JSON.stringify({ query, variables }),
  });

const chinese = describedIn('zh');
const options = { schemaDescription: true, inputValueDeprecation: true, directiveIsRepeatable: true };
const everything = getIntrospectionQuery(options);

/** What an introspection says, with each text that documents it changed. */
const withTexts = (introspection: unknown, change: (text: string) => string): unknown =>
  JSON.parse(JSON.stringify(introspection), (name, value) =>
    ['description', 'deprecationReason'].includes(name) && typeof value === 'string' ? change(value) : value,
  );

function textsOf(introspection: unknown): Set<string> {
  const texts = new Set<string>();
  withTexts(introspection, (text) => {
    texts.add(text);
    return text;
  });
  return texts;
}

describe('the language of the documentation', () => {
  it.each([
    ['zh', 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['ZH-Hans-CN', 'zh'],
    ['fr, zh;q=0.2', 'zh'],
    ['en;q=0.5, zh;q=0.6', 'zh'],
    ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
    ['en, zh', 'en'],
    ['zh;q=0', 'en'],
    ['zh;q=nonsense', 'en'],
    ['*', 'en'],
    ['*;q=0.5, zh;q=0.4', 'en'],
    ['fr', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('is, for a header Accept-Language of %s, %s', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language);
  });
});

describe('introspection', () => {
  it('documents in English the texts that are translated, each of them and no other', async () => {
    const { body } = await askIn(undefined, everything);
    expect(textsOf(body)).toEqual(textsOf(introspectionFromSchema(buildSchema(apiSchemaSdl()), options)));
  });

  it('is the same in Chinese but for the texts', async () => {
    const [english, translated] = await Promise.all(['en', 'zh-CN'].map((language) => askIn(language, everything)));
    expect(translated?.body).toEqual(withTexts(english?.body, chinese));
    expect(translated?.body).not.toEqual(english?.body);
  });

  it('is in Chinese under whatever names, through fragments and for parts of the schema', async () => {
    const query = `query ($name: String!) { ...Root ... on Query { text: __type(name: "String") { says: description } } }
      fragment Root on Query {
        __type(name: $name) { ...Said enumValues { name description } }
        s: __schema { directives { name description args { name description } } }
      }
      fragment Said on __Type { about: description }`;
    const { body } = await askIn('zh', query, { name: '__TypeKind' });
    const { __type: type, s: schema, text } = body.data;
    expect(text).toEqual({ says: '字符串：UTF-8 文本，多用于供人阅读的自由文字。' });
    expect(type.about).toBe('类型（`__Type`）的种类。');
    expect(type.enumValues[0]).toEqual({ name: 'SCALAR', description: '标量。' });
    const skip = schema.directives.find(({ name }: { name: string }) => name === 'skip');
    expect(skip.args).toEqual([{ name: 'if', description: '为 true 时跳过。' }]);
  });

  it('leaves what is no documentation as it is', async () => {
    const query = '{ __typename __type(name: "Nothing") { description } agency(id: "x") { name } }';
    const [english, translated] = await Promise.all(['en', 'zh'].map((language) => askIn(language, query)));
    expect(translated?.body.data).toEqual(english?.body.data);
    expect(translated?.body.data).toEqual({ __typename: 'Query', __type: null, agency: null });
  });

  it('looks into a fragment once, however often fragments are spread in each other', async () => {
    const levels = Array.from(
      { length: 29 },
      (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`,
    );
    const query = `{ ...F0 } ${levels.join(' ')} fragment F29 on Query { __type(name: "Int") { name } }`;
    const { body } = await askIn('zh', query);
    expect(body).toEqual({ data: { __type: { name: 'Int' } } });
  });

  it.each(['{ __typename }', '{ nonsense }'])('tells caches that %s is answered by language', async (query) => {
    const { headers } = await askIn('zh', query);
    expect(headers.get('vary')).toBe('accept, accept-encoding, accept-language');
  });
});
