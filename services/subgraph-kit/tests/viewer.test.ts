import { expect, it } from 'vitest';
import { decodeViewer, encodeViewer, publicViewer, rightsOf } from '../src/subgraph/viewer.js';

it.each([
  { id: null, roles: [] },
  { id: 'user:1', roles: [] },
  { id: '张三', roles: ['督查员', 'editor'] },
])('a header carries the viewer %j as it is', (viewer) => {
  expect(decodeViewer(encodeViewer(viewer))).toEqual(viewer);
});

it('the public needs no header', () => {
  expect(encodeViewer(publicViewer)).toBeUndefined();
});

it.each([
  '',
  'x',
  'bnVsbA',
  Buffer.from('{"id":5,"roles":[]}').toString('base64url'),
  Buffer.from('{"id":null,"roles":[1]}').toString('base64url'),
])('the header %j carries no viewer, and nobody is taken for the public instead', (header) => {
  expect(() => decodeViewer(header)).toThrow('the header with the viewer cannot be read');
});

it('rights are the same for the same roles in any order, however often, and for nobody else', () => {
  const rights = (...roles: string[]) => rightsOf({ id: null, roles });
  expect(rights('a', 'b')).toBe(rights('b', 'a', 'b'));
  const different = [rights(), rights('a'), rights('b'), rights('a', 'b'), rights('a,b'), rights('["a"]'), rights('')];
  expect(new Set(different).size).toBe(different.length);
  expect(rights()).toBe('');
});
