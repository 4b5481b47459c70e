import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How the bytes of a response may be sent. */
export type Encoding = 'identity' | 'gzip' | 'br';

/** A shorter body is sent as it is: what compressing saves is less than a network packet. */
const shortestCompressed = 1_024;

/** What an object of this class takes besides its bytes, roughly. */
const overhead = 500;

const compress = {
  gzip: promisify(gzip),
  // Past 5, Brotli takes several times as long for a few percent.
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
};

/** The bytes of a response, compressed at most once in each encoding, when first needed. */
export class ResponseBody {
  /** JSON in UTF-8. */
  readonly body: Buffer;
  /** Name of its operation; undefined if that has none. */
  readonly operation: string | undefined;
  /** Headers that plugins of Apollo Server gave it; undefined if none did. */
  readonly headers: ReadonlyMap<string, string> | undefined;
  /** Called when it has come to hold more bytes. */
  onGrown: (() => void) | undefined;
  readonly #forms: Partial<Record<Encoding, Buffer | Promise<Buffer>>>;
  #digest: string | undefined;

  constructor(body: Buffer | string, operation?: string, headers?: ReadonlyMap<string, string>) {
    this.operation = operation;
    this.headers = headers;
    this.body = typeof body === 'string' ? Buffer.from(body) : body;
    this.#forms = { identity: this.body };
  }

  /** Names the content: equal for two bodies only if their bytes are. */
  get digest(): string {
    this.#digest ??= createHash('sha256').update(this.body).digest('base64url').slice(0, 22);
    return this.#digest;
  }

  /** How many bytes it holds in memory, in all its forms. */
  get bytes(): number {
    const forms = Object.values(this.#forms);
    return forms.reduce((sum, form) => sum + (Buffer.isBuffer(form) ? form.length : 0), overhead);
  }

  /** Whether compressing is worth it. */
  get isCompressible(): boolean {
    return this.body.length >= shortestCompressed;
  }

  /** The bytes in an encoding; at once if they are there. They are compressed off the thread that answers requests. */
  encoded(encoding: Encoding): Buffer | Promise<Buffer> {
    this.#forms[encoding] ??= this.#compress(encoding as Exclude<Encoding, 'identity'>);
    return this.#forms[encoding];
  }

  async #compress(encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> {
    const bytes = await compress[encoding](this.body).catch((error) => {
      // Whoever asks next tries again.
      delete this.#forms[encoding];
      throw error;
    });
    this.#forms[encoding] = bytes;
    this.onGrown?.();
    return bytes;
  }
}
