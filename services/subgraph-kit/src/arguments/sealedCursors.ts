import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { graphError } from '../errors/errors.js';

type Field = GraphQLField<unknown, unknown>;
type Arguments = Readonly<Record<string, unknown>>;

/** 22 characters of base64url hold 132 bits: nobody guesses them. */
const sealLength = 22;

/**
 * Has every cursor that a schema gives out sealed with HMAC-SHA256, and only such cursors taken: one whose place was changed, by
 * whatever means, is CURSOR_INVALID. Cursors are sealed when they are asked for, and a list without them pays nothing.
 * @param secret the same for all who answer on the same data, for as long as their cursors are to be good.
 */
export function sealCursors(schema: GraphQLSchema, secret: string): void {
  const sealOf = sealsBy(secret);
  const seal = (place: unknown): unknown => (typeof place === 'string' ? `${place}.${sealOf(place)}` : place);
  const open = (cursor: string, field: string): string => {
    const place = cursor.slice(0, -sealLength - 1);
    if (cursor !== `${place}.${cursor.slice(-sealLength)}`) throw graphError('CURSOR_INVALID', { field });
    const given = Buffer.from(cursor.slice(-sealLength));
    const right = Buffer.from(sealOf(place));
    if (given.length === right.length && timingSafeEqual(given, right)) return place;
    throw graphError('CURSOR_INVALID', { field });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (isCursor(type.name, field.name)) giveOut(field, seal);
      if (takesCursors(field)) takeBack(field, open);
    }
  }
}

function sealsBy(secret: string): (place: string) => string {
  const key = createSecretKey(Buffer.from(secret));
  return (place) => createHmac('sha256', key).update(place).digest('base64url').slice(0, sealLength);
}

/** A place as the cursor that a subgraph with this secret gives out for it: what only those can make who read its database. */
export const sealedCursor = (secret: string, place: string): string => `${place}.${sealsBy(secret)(place)}`;

/** Whether a field is a cursor, as the specification of connections names them. */
const isCursor = (type: string, field: string): boolean =>
  type === 'PageInfo' ? ['startCursor', 'endCursor'].includes(field) : type.endsWith('Edge') && field === 'cursor';

const cursorArguments = ['after', 'before'] as const;

/** Whether a field is a connection: the places of other lists are ids, which need no seal. */
const takesCursors = ({ type, args }: Field): boolean =>
  getNamedType(type).name.endsWith('Connection') && args.some(({ name }) => name === 'after' || name === 'before');

function giveOut(field: Field, seal: (place: unknown) => unknown): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => seal(resolve(source, args, context, info));
}

function takeBack(field: Field, open: (cursor: string, field: string) => string): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  // An operation asks every parent for the same page, by the same arguments; loaders know it by them.
  const opened = new WeakMap<Arguments, Arguments>();
  const openAll = (args: Arguments): Arguments => {
    const known = opened.get(args);
    if (known) return known;
    const places = cursorArguments.flatMap((name) => {
      const cursor = args[name];
      return typeof cursor === 'string' && cursor !== '' ? [[name, open(cursor, name)] as const] : [];
    });
    const all = { ...args, ...Object.fromEntries(places) };
    opened.set(args, all);
    return all;
  };
  field.resolve = (source, args, context, info) =>
    resolve(source, args.after || args.before ? openAll(args) : args, context, info);
}
