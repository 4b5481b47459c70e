import { type AuditCase, data, federation2, type Ref } from './AuditCase.js';

/** Cases of how entities are known, found and completed. */
export const entityCases: readonly AuditCase[] = [
  {
    id: 'simple-entity',
    subgraphs: {
      streets: {
        sdl: federation2('type Query { streets: [Street!]! } type Street @key(fields: "id") { id: ID! }'),
        resolvers: { Query: { streets: () => [{ id: 's1' }, { id: 's2' }, { id: 's1' }] } },
      },
      names: {
        sdl: federation2('type Street @key(fields: "id") { id: ID! name: String }'),
        resolvers: { Street: { name: ({ id }: Ref) => `name of ${id}` } },
      },
    },
    tests: [
      {
        query: '{ streets { name } }',
        expected: data({ streets: [{ name: 'name of s1' }, { name: 'name of s2' }, { name: 'name of s1' }] }),
      },
    ],
  },
  {
    id: 'requires-of-requires',
    subgraphs: {
      base: {
        sdl: federation2('type Query { plot: Plot } type Plot @key(fields: "id") { id: ID! width: Int! depth: Int! }'),
        resolvers: { Query: { plot: () => ({ id: 'p', width: 3, depth: 4 }) } },
      },
      area: {
        sdl: federation2(`type Plot @key(fields: "id") {
          id: ID! width: Int! @external depth: Int! @external area: Int @requires(fields: "width depth")
        }`),
        resolvers: { Plot: { area: ({ width, depth }: { width: number; depth: number }) => width * depth } },
      },
      price: {
        sdl: federation2(`type Plot @key(fields: "id") {
          id: ID! area: Int @external price: Int @requires(fields: "area")
        }`),
        resolvers: { Plot: { price: ({ area }: { area: number }) => area * 100 } },
      },
    },
    tests: [
      { query: '{ plot { price } }', expected: data({ plot: { price: 1200 } }) },
      { query: '{ plot { price area depth } }', expected: data({ plot: { price: 1200, area: 12, depth: 4 } }) },
    ],
  },
  {
    id: 'unresolved-entities',
    subgraphs: {
      list: {
        sdl: federation2('type Query { all: [Item] need: [Item!]! } type Item @key(fields: "id") { id: ID! }'),
        resolvers: { Query: { all: () => [{ id: '1' }, { id: '2' }], need: () => [{ id: '2' }] } },
      },
      facts: {
        sdl: federation2('type Item @key(fields: "id") { id: ID! fact: String! maybe: String }'),
        resolvers: {
          Item: {
            __resolveReference: ({ id }: Ref) => (id === '2' ? null : { id }),
            fact: () => 'true',
            maybe: () => 'perhaps',
          },
        },
      },
    },
    tests: [
      {
        query: '{ all { id maybe } }',
        expected: {
          data: {
            all: [
              { id: '1', maybe: 'perhaps' },
              { id: '2', maybe: null },
            ],
          },
        },
      },
      { query: '{ all { id fact } }', expected: { data: { all: [{ id: '1', fact: 'true' }, null] } } },
      { query: '{ need { fact } }', expected: { data: null } },
    ],
  },
  {
    id: 'mutations-in-order',
    subgraphs: {
      log: {
        sdl: federation2(`type Query { last: Entry } type Mutation { first(text: String!): Entry! }
          type Entry @key(fields: "id") { id: ID! }`),
        resolvers: { Mutation: { first: (_: unknown, { text }: { text: string }) => ({ id: `first ${text}` }) } },
      },
      texts: {
        sdl: federation2('type Mutation { second: Entry! } type Entry @key(fields: "id") { id: ID! text: String }'),
        resolvers: {
          Mutation: { second: () => ({ id: 'second' }) },
          Entry: { text: ({ id }: Ref) => id.toUpperCase() },
        },
      },
    },
    tests: [
      {
        query: 'mutation { second { id } first(text: "x") { text } again: second { text } }',
        expected: data({ second: { id: 'second' }, first: { text: 'FIRST X' }, again: { text: 'SECOND' } }),
      },
    ],
  },
  {
    id: 'keys-of-keys',
    subgraphs: {
      offices: {
        sdl: federation2(`type Query { office: Office } 
          type Office @key(fields: "town { code } number") { town: Town! number: Int! } type Town @shareable { code: ID! }`),
        resolvers: { Query: { office: () => ({ town: { code: 'z' }, number: 7 }) } },
      },
      staff: {
        sdl: federation2(`type Office @key(fields: "town { code } number") @key(fields: "id") {
          id: ID! town: Town! number: Int! } type Town @shareable { code: ID! }`),
        resolvers: {
          Office: { id: ({ town, number }: { town: { code: string }; number: number }) => `${town.code}-${number}` },
        },
      },
      plans: {
        sdl: federation2(
          'type Office @key(fields: "id") { id: ID! plans: [[Int!]] @inaccessible count: Int! name: [String] }',
        ),
        resolvers: { Office: { count: ({ id }: Ref) => id.length, name: () => [null, 'n'] } },
      },
    },
    tests: [
      {
        query: '{ office { count name town { code } } }',
        expected: data({ office: { count: 3, name: [null, 'n'], town: { code: 'z' } } }),
      },
    ],
  },
  {
    id: 'federation-1-and-override',
    subgraphs: {
      old: {
        sdl: 'type Query { goods: [Good] } type Good @key(fields: "id") { id: ID! price: Int weight: Int }',
        resolvers: { Query: { goods: () => [{ id: 'g', price: 1, weight: 2 }] } },
      },
      recent: {
        sdl: federation2(`type Good @key(fields: "id") {
          id: ID! price: Int @override(from: "old") weight: Int @external dear: Boolean @requires(fields: "weight") }`),
        resolvers: { Good: { price: () => 10, dear: ({ weight }: { weight: number }) => weight > 1 } },
      },
      extension: {
        sdl: 'extend type Good @key(fields: "id") { id: ID! @external colour: String }',
        resolvers: { Good: { colour: () => 'red' } },
      },
    },
    tests: [
      {
        query: '{ goods { price dear colour weight } }',
        expected: data({ goods: [{ price: 10, dear: true, colour: 'red', weight: 2 }] }),
      },
    ],
  },
];
