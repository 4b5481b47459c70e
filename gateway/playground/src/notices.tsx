import { useSyncExternalStore } from 'react';

/** What is told of something that was just done, and whether it went wrong. */
interface Notice {
  readonly text: string;
  readonly isFailure: boolean;
}

const shownMilliseconds = 4_000;

let notice: Notice | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function show(next: Notice | null): void {
  notice = next;
  for (const listener of listeners) listener();
}

/** Tells the user something for some seconds. */
export function tell(text: string, isFailure = false): void {
  clearTimeout(timer);
  show({ text, isFailure });
  timer = setTimeout(() => show(null), shownMilliseconds);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where what is told is shown, and read aloud. */
export function Notices() {
  const current = useSyncExternalStore(subscribe, () => notice);
  return (
    <output className="notices" aria-live="polite" data-failure={current?.isFailure ?? false}>
      {current?.text}
    </output>
  );
}
