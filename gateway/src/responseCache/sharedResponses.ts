import { createHmac } from 'node:crypto';
import type { Redis } from '../foundation/redis.js';

/** Responses that several gateways share. Any of them may be lost at any time. */
export interface SharedResponses {
  /** The bytes of the response under a key; undefined if there is none, or nobody can tell in time. */
  get(key: string): Promise<Buffer | undefined>;
  /** Gives a response to the other gateways, if that can be done. */
  set(key: string, body: Buffer): void;
}

const prefix = 'zibo-graph:answer:';
/** A day: the keys of yesterday are asked for by nobody. */
const seconds = 86_400;
/** What is larger is not worth the way. */
const largest = 1_048_576;
const sealLength = 16;

/** Whose responses are shared. */
export interface SharedResponsesOptions {
  /** Names the program: another build may respond otherwise to the same request. */
  readonly program: string;
  /** With it what is found is believed only if it is from somebody who has it, too. */
  readonly secret?: string | undefined;
}

/**
 * Shares responses through Redis. What is found there is used only if it is unharmed; without a secret who can write there can
 * forge responses, so it must be nobody else.
 */
export function openSharedResponses(redis: Redis, { program, secret = '' }: SharedResponsesOptions): SharedResponses {
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
