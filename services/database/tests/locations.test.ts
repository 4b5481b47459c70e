import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/database.js';
import { databaseLocations, openDatabases } from '../src/locations.js';
import { initialise } from '../src/testing.js';

const city = 'postgres://db.example/city';
const own = 'postgres://db.example/plans';

describe('databaseLocations', () => {
  it('puts every subgraph into the embedded database where no URL is set', () => {
    const embedded = { kind: 'embedded', directory: './data' };
    expect(databaseLocations({ DATA_DIR: './data' })).toEqual({
      agencies: embedded,
      plans: embedded,
      projects: embedded,
    });
  });

  it('puts every subgraph on the server of the common URL', () => {
    const server = { kind: 'server', url: city };
    expect(databaseLocations({ DATA_DIR: './data', DATABASE_URL: city })).toEqual({
      agencies: server,
      plans: server,
      projects: server,
    });
  });

  it('prefers the URL of a subgraph to the common one', () => {
    const locations = databaseLocations({ DATA_DIR: './data', DATABASE_URL: city, PLANS_DATABASE_URL: own });
    expect(locations.plans).toEqual({ kind: 'server', url: own });
    expect(locations.projects).toEqual({ kind: 'server', url: city });
  });

  it('leaves the subgraphs without a URL in the embedded database', () => {
    const locations = databaseLocations({ DATA_DIR: './data', AGENCIES_DATABASE_URL: own });
    expect(locations.agencies).toEqual({ kind: 'server', url: own });
    expect(locations.plans).toEqual({ kind: 'embedded', directory: './data' });
  });
});

describe('openDatabases', () => {
  let directory: string;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'zibo-graph-'));
    await initialise(directory);
  });

  afterEach(() => rmSync(directory, { recursive: true }));

  it('opens a location that several subgraphs have once, and closes it once', async () => {
    const { databases, close } = await openDatabases(databaseLocations({ DATA_DIR: directory }));
    expect(databases.plans).toBe(databases.agencies);
    expect(databases.projects).toBe(databases.agencies);
    await close();
    const again = await openDatabase({ kind: 'embedded', directory });
    await again.close();
  });

  it('leaves nothing open if one of the databases cannot be opened', async () => {
    const nobody = 'postgres://127.0.0.1:1/nobody';
    const locations = databaseLocations({ DATA_DIR: directory, PROJECTS_DATABASE_URL: nobody });
    await expect(openDatabases(locations)).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    const again = await openDatabase({ kind: 'embedded', directory });
    await again.close();
  });
});
