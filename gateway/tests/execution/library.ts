import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: [
  "@key", "@shareable", "@requires", "@provides", "@external", "@interfaceObject", "@inaccessible", "@override"
])
scalar JSON
`;

/** Books, films and where they stand: what a graph of ours does not have, and every way in which subgraphs share types. */
const catalogue = `${link}
type Query {
  product(id: ID!): Product
  products(first: Int = 3, kind: Kind): [Product!]
  search(text: String): [Item]
  media(ids: [ID!]): [Media!]!
  grid: [[Product]!]
  node(id: ID!): Node
  shelf(at: Place): Shelf!
  anything: JSON
}
type Mutation {
  rename(product: ID!, name: String): Product
  clear(at: Place!): Shelf!
}
enum Kind { NEW OLD SECRET @inaccessible }
input Place { aisle: Int! level: Int = 1 }
interface Node { id: ID! }
interface Named { name: String }
union Item = Product | Shelf | Book | Hidden
type Hidden @inaccessible { id: ID! }
type Product implements Node & Named @key(fields: "id") @key(fields: "sku brand { name }") {
  id: ID!
  sku: String!
  brand: Brand!
  name: String @shareable
  weight: Float!
  dimension: Dimension! @shareable
  tags: [String!]
  matrix: [[Int!]]
  related: [Product!]!
  kind: Kind
  anything: JSON @shareable
  label(of: Int, in: Place, kinds: [Kind!] = [NEW]): String
  standsAt: Shelf
}
type Brand @shareable { name: String! country: String }
type Dimension @shareable { width: Int! height: Int }
type Shelf implements Node @key(fields: "aisle level") {
  id: ID! @shareable
  aisle: Int!
  level: Int!
  products: [[Product!]]
  best: Product!
  neighbour: Shelf
}
interface Media implements Node @key(fields: "id") { id: ID! title: String! maker: Named }
type Book implements Media & Node @key(fields: "id") { id: ID! title: String! maker: Named pages: Int! sequel: Book }
type Film implements Media & Node @key(fields: "id") { id: ID! title: String! maker: Named minutes: Int }
type Person implements Named @shareable { name: String age: Int }
`;

const stock = `${link}
type Query { warehouse(id: ID!): Warehouse  warehouses: [Warehouse!]!  count: Int! }
type Mutation { order(product: ID!): Product! }
type Product @key(fields: "id") {
  id: ID!
  weight: Float! @external
  dimension: Dimension! @external
  anything: JSON @shareable
  shipping: Int @requires(fields: "weight")
  packaging: String! @requires(fields: "dimension { width height }")
  stock: Int!
  warehouse: Warehouse
  warehouses: [[Warehouse]!]
}
type Dimension @shareable { width: Int! height: Int }
type Warehouse @key(fields: "id") { id: ID! city: String! products: [Product!]! shelves: [Shelf] }
type Shelf @key(fields: "aisle level") { aisle: Int! level: Int! id: ID! @shareable load: Int! checks: [[Check]!] }
type Check @shareable { by: String! at: [Int] brand: Brand }
type Brand @shareable { name: String! country: String }
type Media @interfaceObject @key(fields: "id") { id: ID! borrowers: [Reader!] score: Float! }
type Reader @key(fields: "id", resolvable: false) { id: ID! }
`;

const readers = `${link}
type Query { me: Reader!  readers(first: Int!, named: String): [Reader]  review(id: ID!): Review }
type Mutation { write(of: ID!, text: String = "good"): Review }
union Favourite = Product | Book
type Reader @key(fields: "id") {
  id: ID!
  name: String
  email: String!
  favourite: Favourite
  favourites: [Favourite!]
  reviews(first: Int): [Review!]!
  again: Query
}
type Review { text: String! of: Product @provides(fields: "name") by: Reader! stars: Int }
type Product @key(fields: "sku brand { name }") {
  sku: String!
  brand: Brand!
  name: String @external
  reviews: [Review]
  readers: [Reader!]
}
type Brand @shareable { name: String! country: String }
type Book @key(fields: "id") { id: ID! readers: [Reader!]! blurb: String }
`;

/** The SDL of each subgraph by its name. */
export const librarySubgraphs: Readonly<Record<string, string>> = { catalogue, stock, readers };

/** The supergraph of subgraphs. */
export function compose(subgraphs: Readonly<Record<string, string>>): string {
  const services = Object.entries(subgraphs).map(([name, sdl]) => ({ name, typeDefs: parse(sdl), url: '' }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
