import { type CompiledQuery, PostgresDriver } from 'kysely';

/**
 * Loaded into a program before its own code (`--import`): kills it as `kill -9` does, at an exact place among the statements that
 * it sends to its database. Its address says where: `after` is what a statement must have held that was answered, and `at` what the
 * next one holds that is not sent any more.
 */
const { searchParams } = new URL(import.meta.url);
const [after, at] = ['after', 'at'].map((name) => searchParams.get(name) ?? '') as [string, string];
const acquire = PostgresDriver.prototype.acquireConnection;
const watched = new WeakSet();
let isNear = false;

PostgresDriver.prototype.acquireConnection = async function () {
  const connection = await acquire.call(this);
  if (watched.has(connection)) return connection;
  watched.add(connection);
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = async <R>(query: CompiledQuery) => {
    if (isNear && query.sql.includes(at)) process.kill(process.pid, 'SIGKILL');
    const result = await execute<R>(query);
    isNear ||= query.sql.includes(after);
    return result;
  };
  return connection;
};
