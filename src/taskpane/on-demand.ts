/** Parts of the pane that are fetched when they are first needed, from where the pane itself came from. */
import { useEffect, useState } from "preact/hooks";

export interface OnDemand<T> {
  /** The part, once it is here. */
  now(): T | null;
  /** Fetches the part, or joins a fetching that is going on. What failed is tried anew by the next call. */
  load(): Promise<T>;
}

/**
 * A part that is fetched at most once.
 *
 * @example const tidy = onDemand(() => import("./parts/tidy-view"))
 */
export function onDemand<T>(fetchPart: () => Promise<T>): OnDemand<T> {
  let part: T | null = null;
  let going: Promise<T> | null = null;
  return {
    now: () => part,
    load() {
      going ??= fetchPart().then(
        (here) => (part = here),
        (error: unknown) => {
          going = null;
          throw error;
        },
      );
      return going;
    },
  };
}

/** A part as a view sees it. */
export interface Fetched<T> {
  /** Null until it is here. What was fetched before is here at once, without a blank moment. */
  part: T | null;
  failed: boolean;
  retry(): void;
}

/** The part for a view, which fetches it from the moment it is wanted. */
export function useOnDemand<T>(source: OnDemand<T>, isWanted: boolean): Fetched<T> {
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  const [, setHere] = useState(false);
  const part = source.now();
  const isMissing = isWanted && part === null;
  useEffect(() => {
    if (!isMissing) return;
    let isGone = false;
    source.load().then(
      () => isGone || setHere(true),
      (error: unknown) => {
        console.warn(error);
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [source, isMissing, attempt]);
  return {
    part,
    failed: failed && part === null,
    retry() {
      setFailed(false);
      setAttempt(attempt + 1);
    },
  };
}

/** Fetches parts while nothing else is to do, one after the other, so that they are here when they are asked for. Failures are left to whoever asks. */
export function fetchWhenIdle(sources: readonly OnDemand<unknown>[]): void {
  // Safari's web view has no requestIdleCallback.
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 500));
  const [first, ...rest] = sources;
  if (!first) return;
  const next = () => fetchWhenIdle(rest);
  idle(() => void first.load().then(next, next));
}
