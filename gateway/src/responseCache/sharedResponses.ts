import { createHmac } from 'node:crypto';
import type { Redis } from '../work/redis.js';

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
const sealLength = 16;

/** Whose answers are shared. */
export interface SharingOptions {
  /** Names the program: what another build answered may be what this one was made to answer otherwise. */
  readonly program: string;
  /** With it what is found is believed only if it is from somebody who has it, too. */
  readonly secret?: string | undefined;
}

/**
 * Shares answers through Redis. What is found there is used only if it is unharmed; without a secret who can write there can
 * forge answers, so it must be nobody else.
 */
export function shareAnswers(redis: Redis, { program, secret = '' }: SharingOptions): SharedAnswers {
  const place = (key: string): string => `${prefix}${program}:${key}`;
  const seal = (key: string, body: Buffer): Buffer =>
    createHmac('sha256', secret).update(place(key)).update(body).digest().subarray(0, sealLength);
  return {
    async get(key) {
      const value = await redis.get(place(key));
      const body = value?.subarray(sealLength);
      return body && value?.subarray(0, sealLength).equals(seal(key, body)) ? body : undefined;
    },
    set(key, body) {
      if (body.length > largest) return;
      redis.set(place(key), Buffer.concat([seal(key, body), body]), seconds);
    },
  };
}
