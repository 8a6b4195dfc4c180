import browser from 'webextension-polyfill';

/** The present script of this world; a symbol, since an element's id can make a global of any other name. */
const PRESENT = Symbol.for('second-look');
const world = globalThis as { [PRESENT]?: AbortController };

/**
 * How long this script lives in its frame; takes the place of WXT's context in the content script's build
 * (wxt.config.ts). WXT tells older scripts by an event on `document`, which a page can send too, and which an
 * `<img name="dispatchEvent">` in a mail breaks. Here the newer script finds the older one in the world that they
 * share. A script that an update of the extension left behind is in a world of its own: it finds out by itself,
 * whenever something wakes it.
 */
export class ContentScriptContext {
  readonly #own = new AbortController();

  constructor() {
    world[PRESENT]?.abort();
    world[PRESENT] = this.#own;
  }

  /** Fires when this script is to end. */
  get signal(): AbortSignal {
    return this.#own.signal;
  }

  /** False when a newer script took over, and when the extension was updated, switched off or removed. */
  get isValid(): boolean {
    if (!isExtensionThere()) this.abort();
    return !this.signal.aborted;
  }

  abort(): void {
    this.#own.abort();
  }
}

function isExtensionThere(): boolean {
  try {
    return Boolean((browser.runtime as Partial<typeof browser.runtime> | undefined)?.id);
  } catch {
    // Firefox: what belongs to an extension that has gone is dead.
    return false;
  }
}
