import { bare, others } from './others.js';
import { ours } from './ours.js';
import type { Peer } from './Peer.js';

/** All that is measured beside the stock gateway, in this order. */
export const peers: readonly Peer[] = [...ours, bare, ...others];
