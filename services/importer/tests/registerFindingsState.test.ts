import { datasetDigests, forgetDerivedState } from '@zibo-graph/database';
import { putBack } from '@zibo-graph/database/testing';
import { copies, tables } from '@zibo-graph/projects/write';
import { afterEach, describe, expect, it } from 'vitest';
import { findingRules, registerDataset } from '../src/registerFindings.js';
import { found, missing, put, register, reported } from './registerRows.js';
import { closeDatabases, type Databases, openSeparateDatabases, openSharedDatabase } from './testDatabases.js';

let databases: Databases;
afterEach(() => closeDatabases(databases));

/** The statements on the database of the projects, from now on. */
function statements(): string[] {
  const texts: string[] = [];
  databases.projects.onStatement(({ sql: text }) => texts.push(text));
  return texts;
}

const reconciles = (text: string): boolean => text.includes('missing_investment');

describe.each([
  ['in one database', openSharedDatabase],
  ['in a database for each subgraph', openSeparateDatabases],
])('what does not fit on registers, %s,', (_, open) => {
  it('is not asked for again while nothing has changed that it follows from', async () => {
    databases = await open();
    await put(databases, reported(2), 'sample');
    const texts = statements();
    await put(databases, reported(2), 'sample');
    expect(texts.filter(reconciles)).toEqual([]);
    await put(databases, register(1), 'register');
    expect(texts.filter(reconciles).length).toBeGreaterThan(0);
  });

  it('is asked for in a transaction that may take long, also where nothing is imported', async () => {
    databases = await open();
    await put(databases, reported(2), 'sample');
    // As it is after a version of the program that did not note of what the findings are.
    for (const subgraph of ['agencies', 'plans'] as const)
      await forgetDerivedState(databases[subgraph], subgraph, registerDataset);
    const texts = statements();
    expect(await put(databases, reported(2), 'sample')).toMatchObject({ status: 'unchanged', registersChanged: false });
    const asked = texts.findIndex(reconciles);
    expect(asked).toBeGreaterThan(0);
    const begun = texts.slice(0, asked).lastIndexOf('set local statement_timeout = 0');
    expect(begun).toBeGreaterThanOrEqual(0);
    expect(texts.slice(begun, asked)).not.toContain('commit');
  });

  it('is told anew when the projects were put back from a backup, and when other rows came after it', async () => {
    databases = await open();
    await put(databases, reported(3), 'sample');
    await put(databases, register(1), 'register');
    await put(databases, register(2), 'register');
    await putBack(databases.projects, 'projects', [...tables, ...copies.map(({ table }) => table)]);
    await put(databases, reported(3), 'sample');
    expect(await found(databases)).toEqual([missing(3, 1)]);
  });

  it('is made anew of data that have not changed when its rules, its words or its columns are others', async () => {
    databases = await open();
    await put(databases, reported(3), 'sample');
    const digests = await Promise.all(
      (['agencies', 'plans'] as const).map((subgraph) =>
        datasetDigests(databases[subgraph], subgraph, registerDataset),
      ),
    );
    // Where this fails `findingRules` is to be raised.
    expect([findingRules, ...digests.flat()]).toEqual([1, 'pUdtljbzuIIE2zf0kTB7-v', 'vHYKuvngHoL9OcSOxaRz-w']);
  });
});
