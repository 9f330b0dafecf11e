import type { BatchRequest } from "./messages";

/** Limits of real Excel; see "Resource limits and performance optimization for Office Add-ins". */
export interface Limits {
  /** Largest body of a request, in bytes of UTF-8. */
  readonly requestBytes: number;
  /** Largest body of a response, in bytes of UTF-8. */
  readonly responseBytes: number;
  /** Longest address that getRange and getRanges take, in characters. */
  readonly addressChars: number;
}

/** 5 MB each way (Excel on the web) and 8,192 characters. */
export const excelLimits: Limits = {
  requestBytes: 5 * 1024 * 1024,
  responseBytes: 5 * 1024 * 1024,
  addressChars: 8192,
};

/** A failure to inject: the batch fails with it before anything is applied. */
export interface Fault {
  readonly code: string;
  readonly message?: string;
}

/**
 * Asked before each batch.
 *
 * @param batchIndex - 0 for the first batch after the host was made or its counts were reset
 */
export type FaultPlan = (batchIndex: number, request: BatchRequest) => Fault | null | undefined;

/** One batch, as it went. */
export interface BatchRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Code of the failure, or null. */
  readonly error: string | null;
  /** The client's own batch at the end of `Excel.run` that gives references back. */
  readonly cleanup: boolean;
}

/** What went over the wire. */
export interface Counts {
  /** All batches. */
  requests: number;
  /** Those among them that only gave references back. */
  cleanups: number;
  /** Bodies of requests and responses, in bytes of UTF-8. */
  bytes: number;
}
