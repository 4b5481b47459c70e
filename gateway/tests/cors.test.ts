import { describe, expect, it } from 'vitest';
import { isOrigin, openCors } from '../src/http/cors.js';

const [ours, other] = ['https://dashboard.example', 'https://other.example'];
const preflightOf = (origin: string) => ({ origin, 'access-control-request-method': 'POST' });

describe('pages of other origins', () => {
  it('are not let in unless they are listed', () => {
    const none = openCors([]);
    expect([none.headers({ origin: ours }), none.preflight(preflightOf(ours))]).toEqual([{}, null]);
    expect([none.isLetIn(ours), none.isLetIn(undefined)]).toEqual([false, false]);
    const cors = openCors([ours]);
    expect(cors.headers({ origin: other })).toEqual({ vary: 'origin' });
    expect(cors.preflight(preflightOf(other))).toBeNull();
  });

  it('that are listed are let in by name, and caches are told that another gets another answer', () => {
    expect(openCors([other, ours]).headers({ origin: ours })).toEqual({
      vary: 'origin',
      'access-control-allow-origin': ours,
      'access-control-expose-headers': 'etag, retry-after, x-request-id',
    });
    expect(openCors([ours]).headers({})).toEqual({ vary: 'origin' });
  });

  it('may all be let in, with one answer for all', () => {
    expect(openCors(['*']).headers({ origin: other })).toMatchObject({ 'access-control-allow-origin': '*' });
    expect(openCors(['*']).headers({ origin: other })).not.toHaveProperty('vary');
  });

  it.each([[[ours]], [['*']]])('are never let in with cookies: %j', (origins) => {
    const preflight = openCors(origins).preflight(preflightOf(ours));
    expect(preflight).not.toHaveProperty('access-control-allow-credentials');
  });

  it('learn from a preflight which methods and headers they may send, for a day', () => {
    expect(openCors([ours]).preflight(preflightOf(ours))).toEqual({
      vary: 'origin',
      'access-control-allow-origin': ours,
      'access-control-expose-headers': 'etag, retry-after, x-request-id',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers':
        'content-type, apollo-require-preflight, x-apollo-operation-name, x-request-id, if-none-match, authorization',
      'access-control-max-age': '86400',
    });
    expect(openCors([ours]).preflight({ origin: ours })).toBeNull();
  });
});

describe('an origin', () => {
  it.each([ours, 'http://127.0.0.1:8080', '*'])('may be %s', (text) => {
    expect(isOrigin(text)).toBe(true);
  });

  it.each([
    'https://dashboard.example/',
    'https://dashboard.example/page',
    'dashboard.example',
    'https://*.example',
    'HTTPS://dashboard.example',
    'https://dashboard.example:443',
    'null',
    'file://x',
    '',
  ])('may not be "%s", which no browser sends or which says too much', (text) => {
    expect(isOrigin(text)).toBe(false);
  });
});
