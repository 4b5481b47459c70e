/**
 * Why a request to another process has no answer: nobody took it, or its connection broke; it was not answered in time; the
 * answer is too large, or all that are being read are; it is not compressed as it says; nobody waits for it any more.
 */
export type TransportFault = 'connection' | 'timeout' | 'size' | 'budget' | 'encoding' | 'abandoned';

/** A request to another process that has no answer. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly fault: TransportFault;

  constructor(fault: TransportFault, message: string) {
    super(message);
    this.fault = fault;
  }

  /** Whether it tells that the process, rather than this one request, is in a bad way. */
  get isOfProcess(): boolean {
    return this.fault === 'connection' || this.fault === 'timeout';
  }
}

/** Tells that a request was given up. */
export const abandonment = (): TransportError =>
  new TransportError('abandoned', 'nobody waits for the answer any more');
