import type { PGlite } from '@electric-sql/pglite';

/** A file or folder of the file system in memory, as Emscripten keeps it. */
interface FileNode {
  mode: number;
  contents?: Uint8Array | Record<string, FileNode> | null;
  mounted?: { readonly root: FileNode } | null;
}

/** An open file. */
interface FileStream {
  shared: object;
}

/** What of PGlite's WebAssembly module holds the state of the database: Emscripten's own names. */
interface Module {
  readonly HEAPU8: Uint8Array;
  readonly FS: {
    readonly root: FileNode;
    readonly nameTable: unknown[];
    readonly streams: (FileStream | null | undefined)[];
    nextInode: number;
    isDir(mode: number): boolean;
  };
  stackSave(): number;
  stackRestore(pointer: number): void;
}

const pageLength = 65_536;
const emptyPage = new Uint8Array(pageLength);

/** How a file or folder was. */
interface KeptNode {
  readonly node: FileNode;
  readonly own: FileNode;
}

/**
 * Keeps the whole state of an embedded database in memory: its WebAssembly memory and its files. It must be idle, now and later.
 * To put it back takes 20 ms, to open another one 600 ms of processor time (untarring, starting Postgres): tests open hundreds.
 * It stands on private parts of PGlite; `lentDatabases.test.ts` holds them. Libraries that Postgres loads later stay loaded, so that
 * the only one that is used, plpgsql, must be loaded before.
 * @returns what puts everything back to how it is now, as often as it is called.
 */
export function keepState(pglite: PGlite): () => void {
  const module = (pglite as unknown as { Module: Module }).Module;
  const { FS } = module;
  const pages = keepPages(module.HEAPU8);
  const nodes = keepNodes(FS);
  const names = [...FS.nameTable];
  const streams = FS.streams.map((stream) => stream && { stream, own: { ...stream }, shared: { ...stream.shared } });
  const { nextInode } = FS;
  const stack = module.stackSave();
  return () => {
    putBackPages(module.HEAPU8, pages);
    for (const kept of nodes) putBackNode(kept);
    FS.nameTable.splice(0, FS.nameTable.length, ...names);
    const open = streams.map((kept) => {
      if (!kept) return kept;
      Object.assign(kept.own.shared, kept.shared);
      return Object.assign(kept.stream, kept.own);
    });
    FS.streams.splice(0, FS.streams.length, ...open);
    FS.nextInode = nextInode;
    module.stackRestore(stack);
  };
}

/** The pages of a memory; null for one that holds nothing, as most do. */
function keepPages(memory: Uint8Array): (Uint8Array | null)[] {
  const pages: (Uint8Array | null)[] = [];
  for (let start = 0; start < memory.length; start += pageLength) {
    const page = memory.subarray(start, start + pageLength);
    pages.push(Buffer.compare(page, emptyPage) === 0 ? null : page.slice());
  }
  return pages;
}

/** Memory that was added since holds nothing again. */
function putBackPages(memory: Uint8Array, pages: readonly (Uint8Array | null)[]): void {
  for (let start = 0; start < memory.length; start += pageLength) {
    const page = memory.subarray(start, start + pageLength);
    const kept = pages[start / pageLength] ?? emptyPage;
    if (Buffer.compare(page, kept) !== 0) page.set(kept);
  }
}

function keepNodes({ root, isDir }: Module['FS']): KeptNode[] {
  const kept: KeptNode[] = [];
  const keep = (node: FileNode): void => {
    const { contents, mounted } = node;
    if (contents instanceof Uint8Array) {
      kept.push({ node, own: { ...node } });
      // What is kept is not written to any more.
      node.contents = contents.slice();
    } else {
      const folder = contents && isDir(node.mode) ? { ...contents } : contents;
      kept.push({ node, own: { ...node, ...(folder === undefined ? {} : { contents: folder }) } });
      if (folder && isDir(node.mode)) for (const child of Object.values(folder)) keep(child);
    }
    if (mounted) keep(mounted.root);
  };
  keep(root);
  return kept;
}

function putBackNode({ node, own }: KeptNode): void {
  const { contents: now } = node;
  for (const name of Object.keys(node)) if (!(name in own)) delete node[name as keyof FileNode];
  Object.assign(node, own);
  const { contents } = own;
  if (contents instanceof Uint8Array)
    node.contents = now instanceof Uint8Array && Buffer.compare(now, contents) === 0 ? now : contents.slice();
  else if (contents) node.contents = { ...contents };
}
