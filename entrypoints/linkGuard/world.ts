import type { linkGuard } from './linkGuard';

/** Where the guard waits for the content script; a symbol, since an element's id can make a global of any other name. */
const GUARD = Symbol.for('second-look link guard');

/** The world that both scripts share, and the page can't see. */
export const guardWorld = globalThis as { [GUARD]?: typeof linkGuard };

/** The guard, once its script has run in this frame. */
export function guardHere(): typeof linkGuard | undefined {
  return guardWorld[GUARD];
}

/** Puts it where `guardHere` finds it. */
export function bringGuard(guard: typeof linkGuard): void {
  guardWorld[GUARD] = guard;
}
