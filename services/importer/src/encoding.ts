import type { FileHandle } from 'node:fs/promises';

/** How the text of a file is written in bytes. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

const bytesPerRead = 256 * 1024;

/**
 * Which encoding a file is in: what its byte order mark says; without one, UTF-8 if all of it is; else GB18030, which holds
 * GBK and GB 2312, if all of it is that. A file of which neither is true is taken as UTF-8 with faults in it, and so is one whose
 * Chinese characters are UTF-8 for the most part. UTF-16 without a mark is told by its first character.
 */
export async function encodingOf(file: FileHandle): Promise<Encoding> {
  const { buffer } = await file.read({ buffer: Buffer.alloc(3), position: 0 });
  const [first, second, third] = buffer;
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8';
  if (first !== undefined && first !== 0 && second === 0 && third !== 0) return 'UTF-16LE';
  if (first === 0 && second !== 0) return 'UTF-16BE';
  if (await isWhole(file, 'utf-8')) return 'UTF-8';
  return (await isWhole(file, 'gb18030')) && !(await isMostlyUtf8(file)) ? 'GB18030' : 'UTF-8';
}

/** The text of a file, without its byte order mark; what cannot be read is U+FFFD. */
export async function* textOf(file: FileHandle, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding.toLowerCase());
  for await (const bytes of bytesOf(file)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** The bytes of a file from its beginning, in pieces that are overwritten by the next. */
async function* bytesOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(bytesPerRead);
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read({ buffer, position });
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function isWhole(file: FileHandle, label: string): Promise<boolean> {
  const decoder = new TextDecoder(label, { fatal: true });
  try {
    for await (const bytes of bytesOf(file)) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Bytes of GB18030 seldom make a character of three bytes in UTF-8; a single wrong byte among such characters is a fault. */
async function isMostlyUtf8(file: FileHandle): Promise<boolean> {
  let characters = 0;
  for await (const text of textOf(file, 'UTF-8')) {
    for (const character of text.match(/[\u0800-\uffff]/g) ?? []) characters += character === '\uFFFD' ? -1 : 1;
  }
  return characters > 0;
}
