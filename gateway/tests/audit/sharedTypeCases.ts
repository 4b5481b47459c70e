import { type AuditCase, data, federation2, type Ref } from './AuditCase.js';

/** Cases of types that several subgraphs have, and of what is asked of them on condition. */
export const sharedTypeCases: readonly AuditCase[] = [
  {
    id: 'interface-object',
    subgraphs: {
      works: {
        sdl: federation2(`type Query { works: [Work!]! }
          interface Work @key(fields: "id") { id: ID! name: String! }
          type Road implements Work @key(fields: "id") { id: ID! name: String! lanes: Int! }
          type Bridge implements Work @key(fields: "id") { id: ID! name: String! span: Int! }`),
        resolvers: {
          Query: {
            works: () => [
              { __typename: 'Road', id: 'r', name: 'Road', lanes: 4 },
              { __typename: 'Bridge', id: 'b', name: 'Bridge', span: 90 },
            ],
          },
        },
      },
      costs: {
        sdl: federation2(`type Query { dearest: Work }
          type Work @interfaceObject @key(fields: "id") { id: ID! cost(unit: Int = 1): Int! }`),
        resolvers: {
          Query: { dearest: () => ({ __typename: 'Work', id: 'b' }) },
          Work: { cost: ({ id }: Ref, { unit }: { unit: number }) => (id === 'b' ? 9 : 5) * unit },
        },
      },
    },
    tests: [
      {
        query: '{ works { __typename cost ... on Road { lanes ten: cost(unit: 10) } ... on Bridge { span } } }',
        expected: data({
          works: [
            { __typename: 'Road', cost: 5, lanes: 4, ten: 50 },
            { __typename: 'Bridge', cost: 9, span: 90 },
          ],
        }),
      },
      { query: '{ dearest { cost } }', expected: data({ dearest: { cost: 9 } }) },
    ],
  },
  {
    id: 'shared-root-and-values',
    subgraphs: {
      east: {
        sdl: federation2(`type Query { town: Town @shareable } type Town @shareable { name: Name } 
          type Name @shareable { zh: String }`),
        resolvers: { Query: { town: () => ({ name: { zh: '淄博' } }) } },
      },
      west: {
        sdl: federation2(`type Query { town: Town @shareable } type Town @shareable { name: Name size: Int }
          type Name @shareable { en: String zh: String }`),
        resolvers: { Query: { town: () => ({ size: 5, name: { en: 'Zibo', zh: '淄博' } }) } },
      },
    },
    tests: [
      {
        query: '{ town { size name { en zh } } }',
        expected: data({ town: { size: 5, name: { en: 'Zibo', zh: '淄博' } } }),
      },
      { query: '{ town { name { zh } } }', expected: data({ town: { name: { zh: '淄博' } } }) },
    ],
  },
  {
    id: 'union-intersection',
    subgraphs: {
      shown: {
        sdl: federation2(`type Query { found: [Found] @shareable } union Found = Person | Place
          type Person @key(fields: "id") { id: ID! } type Place @key(fields: "id") { id: ID! at: String @shareable }`),
        resolvers: {
          Query: {
            found: () => [{ __typename: 'Place', id: '1', at: 'here' }, null, { __typename: 'Person', id: '2' }],
          },
        },
      },
      told: {
        sdl: federation2(`type Person @key(fields: "id") { id: ID! says: String }
          type Place @key(fields: "id") { id: ID! says: String }`),
        resolvers: { Person: { says: () => 'hello' }, Place: { says: () => null } },
      },
    },
    tests: [
      {
        query: '{ found { __typename ... on Person { says } ... on Place { at says } } }',
        expected: data({
          found: [{ __typename: 'Place', at: 'here', says: null }, null, { __typename: 'Person', says: 'hello' }],
        }),
      },
      { query: '{ found { ... on Person { id } } }', expected: data({ found: [{}, null, { id: '2' }] }) },
    ],
  },
  {
    id: 'include-and-skip',
    subgraphs: {
      a: {
        sdl: federation2('type Query { thing: Thing! } type Thing @key(fields: "id") { id: ID! }'),
        resolvers: { Query: { thing: () => ({ id: 't' }) } },
      },
      b: {
        sdl: federation2('type Thing @key(fields: "id") { id: ID! b: String! }'),
        resolvers: { Thing: { b: () => 'b' } },
      },
    },
    tests: [
      {
        query: 'query($no: Boolean = false) { thing { id b @include(if: $no) } }',
        expected: data({ thing: { id: 't' } }),
      },
      { query: 'query($no: Boolean = false) { thing { b @skip(if: $no) } }', expected: data({ thing: { b: 'b' } }) },
    ],
  },
];
