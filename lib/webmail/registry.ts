import type { FrameReading } from '../../entrypoints/shared/protocol';
import type { UnreadableReason } from '../message/message';
import type { Adapter, OpenMessage } from './adapter';
import { activeElementOf, bodyOf } from './safeDom';

/** Every file in adapters/ is one webmail. */
export const adapters: readonly Adapter[] = Object.values(
  import.meta.glob<Adapter>(['./adapters/*.ts', '!./adapters/*.test.ts'], { eager: true, import: 'default' }),
);

/**
 * The adapter for a page, or null: then nothing is read and nothing guessed.
 * @param host `location.host`, with its port
 */
export function adapterFor(host: string, document: Document): Adapter | null {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return adapters.find((one) => one.hosts.some((known) => fits(known, name))) ?? recognised(document);
}

/** By the body, which a page keeps: what it was known by is looked for until it is found, and not again. */
const found = new WeakMap<Element, Adapter>();

function recognised(document: Document): Adapter | null {
  const body = bodyOf(document);
  const adapter = (body && found.get(body)) ?? adapters.find((one) => one.matches(document)) ?? null;
  if (body && adapter) found.set(body, adapter);
  return adapter;
}

/** Whether a host name is a known one, or lies below `*.` and it. */
export function fits(known: string, name: string): boolean {
  return known.startsWith('*.') ? name.endsWith(known.slice(1)) : name === known;
}

/** A message that is open in this document, with the adapter that knows it. */
export interface Opened {
  adapter: Adapter;
  messages: OpenMessage[];
}

/** Open messages that are read, the newest: no conversation shows as many, and each costs time. */
const MOST = 200;

/**
 * The messages open in a document, or why there are none: `page_unknown` (no adapter), `no_message_open`,
 * `page_changed` (a message is open, and not one has a body and a sender where they used to be).
 */
export function openIn(document: Document, host: string): Opened | { unreadable: UnreadableReason } {
  const adapter = adapterFor(host, document);
  if (!adapter) return { unreadable: 'page_unknown' };
  const messages = adapter.messages(document).slice(-MOST);
  if (messages.length > 0) return { adapter, messages };
  return { unreadable: adapter.traces(document).length > 0 ? 'page_changed' : 'no_message_open' };
}

/** Reads every open message of a document. Errors of one adapter on a strange page are a changed page. */
export function readDocument(
  document: Document,
  host: string,
): FrameReading | { unreadable: UnreadableReason } {
  try {
    const opened = openIn(document, host);
    return 'unreadable' in opened ? opened : readOpened(opened, document);
  } catch {
    return { unreadable: 'page_changed' };
  }
}

function readOpened(
  { adapter, messages }: Opened,
  document: Document,
): FrameReading | { unreadable: UnreadableReason } {
  const read = messages.map((message) => ({
    id: message.id,
    listId: adapter.rows && (adapter.listId ? adapter.listId(message) : message.id),
    reading: message.read(),
    rawAvailable: hasSource(adapter, message),
  }));
  if (!adapter.partial && read.every(({ reading }) => reading.from.length === 0))
    return { unreadable: 'page_changed' };
  return { webmail: adapter.id, messages: read, focused: focusedOf(messages, document) };
}

/** An address that can't be made sense of costs the source alone. */
function hasSource(adapter: Adapter, message: OpenMessage): boolean {
  try {
    return Boolean(adapter.rawSource?.(message));
  } catch {
    return false;
  }
}

/** The message that has the keyboard, else the last one expanded, which is the newest. */
function focusedOf(messages: OpenMessage[], document: Document): string | null {
  const active = activeElementOf(document);
  const chosen =
    messages.length > 1 && active ? messages.find((one) => one.root.contains(active)) : undefined;
  return (chosen ?? messages.at(-1))?.id ?? null;
}
