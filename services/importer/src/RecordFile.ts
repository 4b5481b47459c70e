import type { StoredRecord } from '@zibo-graph/database';
import { GrowingNumbers } from './GrowingNumbers.js';
import { openScratchFile, type ScratchFile } from './scratchFile.js';

/** So much is written at once, and read at once when records are read one after the other. */
const blockBytes = 256 * 1024;
const firstBytes = 4 * 1024;
/** So much stays in memory: the data that come with the program are imported in containers that have no folder to write into. */
const memoryBytes = 4 * 1024 * 1024;

/** Before each record: its length and that of its key in bytes, the length of its key in characters, its digest. */
const digestLength = 22;
const headBytes = 4 + 2 + 2 + digestLength;

/** The place of every 16th record is known: a record is found by reading its group, some 5 kB. */
const recordsPerGroup = 16;
const groupsInMemory = 64;

/**
 * Records one after the other in a temporary file, in the order in which they are added. The file is made when there are more than a
 * few megabytes of them, and has no name: it is gone with the process, however that ends.
 */
export class RecordFile implements Iterable<StoredRecord> {
  length = 0;
  /** What is not in the file yet. */
  #pending = Buffer.allocUnsafe(firstBytes);
  #pendingBytes = 0;
  #file: ScratchFile | null = null;
  #fileBytes = 0;
  readonly #groups = GrowingNumbers.ofFloat64();
  readonly #groupsRead = new Map<number, Buffer>();

  /** Adds a record. */
  append({ json, keyLength, digest }: StoredRecord): void {
    if (this.length % recordsPerGroup === 0) this.#groups.push(this.#bytes);
    this.length += 1;
    // A character is three bytes at the most; two for each of a pair.
    this.#makeRoom(headBytes + 3 * json.length);
    const head = this.#pendingBytes;
    const start = head + headBytes;
    const bytes = this.#pending.write(json, start, 'utf8');
    this.#pending.writeUInt32LE(bytes, head);
    this.#pending.writeUInt16LE(
      bytes === json.length ? keyLength : Buffer.byteLength(json.slice(0, keyLength)),
      head + 4,
    );
    this.#pending.writeUInt16LE(keyLength, head + 6);
    this.#pending.write(digest, head + 8, 'latin1');
    this.#pendingBytes = start + bytes;
  }

  /** The record of a row. */
  read(row: number): StoredRecord {
    const { buffer, at } = this.#find(row);
    return recordAt(buffer, at);
  }

  /** Whether the key of a row is this. */
  hasKey(row: number, key: string): boolean {
    const { buffer, at } = this.#find(row);
    const start = at + headBytes;
    return (
      buffer.readUInt16LE(at + 6) === key.length &&
      buffer.toString('utf8', start, start + buffer.readUInt16LE(at + 4)) === key
    );
  }

  *[Symbol.iterator](): Generator<StoredRecord> {
    let block: Buffer = Buffer.alloc(0);
    let blockStart = 0;
    let place = 0;
    for (let row = 0; row < this.length; row += 1) {
      if (place >= this.#fileBytes) {
        const at = place - this.#fileBytes;
        const record = recordAt(this.#pending, at);
        place += headBytes + this.#pending.readUInt32LE(at);
        yield record;
        continue;
      }
      const inBlock = (bytes: number): boolean => place + bytes <= blockStart + block.length;
      if (!inBlock(headBytes) || !inBlock(headBytes + block.readUInt32LE(place - blockStart))) {
        block = this.#readBlock(place);
        blockStart = place;
      }
      const at = place - blockStart;
      place += headBytes + block.readUInt32LE(at);
      yield recordAt(block, at);
    }
  }

  /** Gives the file back. */
  close(): void {
    this.#file?.close();
    this.#file = null;
    this.#groupsRead.clear();
  }

  get #bytes(): number {
    return this.#fileBytes + this.#pendingBytes;
  }

  #makeRoom(bytes: number): void {
    const most = this.#file === null ? memoryBytes : blockBytes;
    if (this.#pendingBytes > 0 && this.#pendingBytes + bytes > most) this.#flush();
    const needed = this.#pendingBytes + bytes;
    if (needed <= this.#pending.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, Math.min(2 * this.#pending.length, most)));
    this.#pending.copy(larger, 0, 0, this.#pendingBytes);
    this.#pending = larger;
  }

  #flush(): void {
    this.#file ??= openScratchFile();
    this.#file.append(this.#pending.subarray(0, this.#pendingBytes), this.#fileBytes);
    this.#fileBytes += this.#pendingBytes;
    this.#pendingBytes = 0;
    if (this.#pending.length > blockBytes) this.#pending = Buffer.allocUnsafe(blockBytes);
  }

  /** A block that begins with a record, and holds it whole. */
  #readBlock(place: number): Buffer {
    const most = this.#fileBytes - place;
    const block = this.#readFile(place, Math.min(blockBytes, most));
    const needed = headBytes + block.readUInt32LE(0);
    return needed <= block.length ? block : this.#readFile(place, Math.min(needed, most));
  }

  #find(row: number): { readonly buffer: Buffer; readonly at: number } {
    const group = Math.floor(row / recordsPerGroup);
    const buffer = this.#groupsRead.get(group) ?? this.#readGroup(group);
    let at = 0;
    for (let passed = row % recordsPerGroup; passed > 0; passed -= 1) at += headBytes + buffer.readUInt32LE(at);
    return { buffer, at };
  }

  #readGroup(group: number): Buffer {
    const from = this.#groups.at(group) ?? 0;
    const next = this.#groups.at(group + 1);
    const to = next ?? this.#bytes;
    if (from >= this.#fileBytes) return this.#pending.subarray(from - this.#fileBytes, to - this.#fileBytes);
    const inFile = this.#readFile(from, Math.min(to, this.#fileBytes) - from);
    if (to > this.#fileBytes) return Buffer.concat([inFile, this.#pending.subarray(0, to - this.#fileBytes)]);
    // The last group may grow.
    if (next === undefined) return inFile;
    if (this.#groupsRead.size >= groupsInMemory) this.#groupsRead.delete(this.#groupsRead.keys().next().value ?? 0);
    this.#groupsRead.set(group, inFile);
    return inFile;
  }

  #readFile(place: number, bytes: number): Buffer {
    if (this.#file === null) throw new Error('the records were given back');
    return this.#file.read(place, bytes);
  }
}

function recordAt(buffer: Buffer, at: number): StoredRecord {
  const start = at + headBytes;
  return {
    digest: buffer.toString('latin1', at + 8, start),
    json: buffer.toString('utf8', start, start + buffer.readUInt32LE(at)),
    keyLength: buffer.readUInt16LE(at + 6),
  };
}
