import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { operationManifest as committed, operations } from '../src/index.js';
import { operationManifest } from '../tools/operationManifest.js';

describe('the manifest of named operations', () => {
  const manifest = JSON.parse(committed());

  it('is that of the operations as they are, in the format of the tools of Apollo', () => {
    expect(committed()).toBe(operationManifest(operations()));
    expect([manifest.format, manifest.version]).toEqual(['apollo-persisted-query-manifest', 1]);
  });

  it('has each operation under the SHA-256 of its document, with its name and type', () => {
    expect(manifest.operations).toEqual(
      operations().map(({ name, document }) => ({
        id: createHash('sha256').update(document).digest('hex'),
        name,
        type: 'query',
        body: document,
      })),
    );
  });
});
