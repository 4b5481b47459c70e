import type { Fetcher } from '@graphiql/toolkit';
import type { IntrospectionQuery } from 'graphql';
import { language } from './language.js';

const address = new URL('../graphql', location.href);

/** Asks the graph; the documentation that GraphiQL asks for comes in the language of the page. */
export const fetcher: Fetcher = async (operation, options) => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...options?.headers },
    body: JSON.stringify(operation),
  });
  const result = await response.json();
  if (language === 'zh' && operation.operationName === 'IntrospectionQuery' && result.data) chineseFirst(result.data);
  return result;
};

/** Every description has its Chinese term in brackets; in Chinese the term comes first. */
function chineseFirst(introspection: IntrospectionQuery): void {
  Object.assign(introspection.__schema, { description: '图谱的入口（Query）与全部类型。' });
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const value of Object.values(node)) visit(value);
    if ('description' in node && typeof node.description === 'string') {
      node.description = node.description.replace(/^([^()]*?) ?\(([^()]*\p{Script=Han}[^()]*)\)/u, '**$2**\u3000$1');
    }
  };
  visit(introspection);
}
