import { createHash } from 'node:crypto';
import type { Redis } from './redis.js';

/** Answers that several gateways share. Any of them may be lost at any time. */
export interface SharedAnswers {
  /** The bytes of the answer under a key; undefined if there is none, or nobody can tell in time. */
  get(key: string): Promise<Buffer | undefined>;
  /** Gives an answer to the other gateways, if that can be done. */
  set(key: string, body: Buffer): void;
}

const prefix = 'zibo-graph:answer:';
/** A day: the keys of yesterday are asked for by nobody. */
const seconds = 86_400;
/** What is larger is not worth the way. */
const largest = 1_048_576;
/** Which form values have: those of another release are none of ours. */
const form = Buffer.from('zg1:');
const checksumLength = 16;

/**
 * Shares answers through Redis. What is found there is used only if it has the form of this release and is unharmed; who
 * can write there can forge answers, so it must be nobody else.
 */
export const shareAnswers = (redis: Redis): SharedAnswers => ({
  async get(key) {
    const value = await redis.get(prefix + key);
    if (!value?.subarray(0, form.length).equals(form)) return undefined;
    const body = value.subarray(form.length + checksumLength);
    return value.subarray(form.length, form.length + checksumLength).equals(checksum(key, body)) ? body : undefined;
  },
  set(key, body) {
    if (body.length > largest) return;
    redis.set(prefix + key, Buffer.concat([form, checksum(key, body), body]), seconds);
  },
});

const checksum = (key: string, body: Buffer): Buffer =>
  createHash('sha256').update(key).update(body).digest().subarray(0, checksumLength);
