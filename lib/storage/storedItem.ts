import browser from 'webextension-polyfill';

/** How one kind of stored data looks, and how its earlier forms become the present one. */
export interface ItemShape<T> {
  key: string;
  /** Of the present form, counting from 1. */
  version: number;
  fallback: T;
  /** `migrations[n]` makes form n + 1 of form n. */
  migrations: Record<number, (old: unknown) => unknown>;
  /** Says whether a value has the present form; what a page or an older version wrote is not to be trusted. */
  isValid(value: unknown): value is T;
}

export type WriteResult = { ok: true } | { ok: false; reason: 'quota' | 'failed' };

export interface StoredItem<T> {
  get(): Promise<T>;
  set(value: T): Promise<WriteResult>;
  /**
   * Reads, changes and writes; changes happen one after another, those of other tabs too. Nothing is written over a
   * value that could not be read before that is kept aside.
   */
  update(change: (now: T) => T): Promise<WriteResult>;
  /** Calls back with each new value, from whichever part of the extension; ends with the returned function. */
  subscribe(changed: (value: T) => void): () => void;
}

/**
 * A versioned item of browser.storage.local, kept as `{ version, value }` so that both change at once.
 * A value that can't be read gives the fallback, and is kept under `<key>.broken` for repair.
 */
export function storedItem<T>(shape: ItemShape<T>): StoredItem<T> {
  let queue: Promise<unknown> = Promise.resolve();
  const inOrder = <R>(task: () => Promise<R>): Promise<R> => {
    const next = queue.then(task, task);
    queue = next.catch(() => undefined);
    return next;
  };

  /** What is stored, in the present form; whether it had an older one; whether it is safe to write over it. */
  const look = async (): Promise<{ value: T; migrated: boolean; safe: WriteResult }> => {
    const stored: unknown = (await browser.storage.local.get(shape.key))[shape.key] ?? null;
    const read = readStored(stored, shape);
    if (read) return { ...read, safe: { ok: true } };
    const safe: WriteResult = stored === null ? { ok: true } : await put({ [`${shape.key}.broken`]: stored });
    return { value: structuredClone(shape.fallback), migrated: false, safe };
  };

  const update = (change: (now: T) => T): Promise<WriteResult> =>
    inOrder(() =>
      alone(shape.key, async () => {
        const { value, safe } = await look();
        return safe.ok ? write(shape, change(value)) : safe;
      }),
    );

  return {
    async get() {
      const { value, migrated } = await look();
      // In its turn, or it would write over what another tab has added since.
      if (migrated) await update((now) => now);
      return value;
    },
    set: (value) => inOrder(() => alone(shape.key, () => write(shape, value))),
    update,
    subscribe(changed) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
        const change = changes[shape.key];
        if (area !== 'local' || !change) return;
        changed(readStored(change.newValue, shape)?.value ?? structuredClone(shape.fallback));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/**
 * Keeps other tabs of the extension from writing between a read and the write that follows from it (Web Locks). Not in
 * a web page, whose own scripts could hold a lock for ever: it would be theirs.
 */
function alone<R>(key: string, task: () => Promise<R>): Promise<R> {
  const place = globalThis.location;
  const isOurs = place !== undefined && browser.runtime.getURL('').startsWith(`${place.origin}/`);
  return isOurs && 'locks' in navigator ? navigator.locks.request(`stored ${key}`, task) : task();
}

/** Walks a stored value up to the present form; null when it is none of the known forms. */
function readStored<T>(stored: unknown, shape: ItemShape<T>): { value: T; migrated: boolean } | null {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || !('value' in stored))
    return null;
  const { version } = stored;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null;
  let value: unknown = stored.value;
  try {
    for (let at = version; at < shape.version; at++) value = shape.migrations[at]?.(value);
  } catch {
    return null;
  }
  return shape.isValid(value) ? { value, migrated: version < shape.version } : null;
}

const write = <T>(shape: ItemShape<T>, value: T): Promise<WriteResult> =>
  put({ [shape.key]: { version: shape.version, value } });

async function put(items: Record<string, unknown>): Promise<WriteResult> {
  try {
    await browser.storage.local.set(items);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: /quota/i.test(String(error)) ? 'quota' : 'failed' };
  }
}
