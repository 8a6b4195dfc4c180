import type { Adapter, OpenMessage, PageReading } from './adapter';
import { adapterFor } from './registry';
import { allIn, bodyOf } from './safeDom';
import { structureLog } from './structureLog';

/** Messages whose structure is given: a conversation repeats itself. */
const MOST_MESSAGES = 2;

/**
 * What a bug report needs to say which of a webmail's marks are no longer there: the adapter, what it could not find,
 * how often each of its selectors fits, and the shape of the page, all without a word of the page's text, its address
 * or a value that people wrote. For one frame. Never throws.
 */
export function pageStructure(document: Document, host: string): string {
  try {
    const adapter = adapterFor(host, document);
    const head = `webmail: ${adapter?.id ?? 'unknown'}`;
    const messages = adapter?.messages(document) ?? [];
    const roots = rootsFor(document, adapter, messages);
    const bodies = messages.map(({ body }) => body);
    const shapes = roots.map((root) => structureLog(root, bodies));
    return [head, ...(adapter ? marksOf(adapter, document, messages) : []), ...shapes].join('\n');
  } catch {
    return '';
  }
}

function marksOf(adapter: Adapter, document: Document, messages: OpenMessage[]): string[] {
  const readings = messages.map((one) => one.read());
  const hits = selectorsIn(adapter.facts).map((selector) => `  ${selector}: ${countOf(document, selector)}`);
  return [
    `open messages: ${messages.length}, traces: ${adapter.traces(document).length}`,
    ...readings.map(
      (one, index) => `message ${index}: missing ${listed(one.missing)}; unsure ${listed(one.unsure)}`,
    ),
    'selectors and how often each fits in this frame:',
    ...hits,
  ];
}

function listed(pieces: PageReading['missing']): string {
  return pieces?.length ? pieces.join(', ') : 'nothing';
}

/** The first messages; without one, the page. */
function rootsFor(document: Document, adapter: Adapter | null, messages: OpenMessage[]): Element[] {
  if (messages.length > 0) return messages.slice(0, MOST_MESSAGES).map(({ root }) => root);
  const [trace] = adapter?.traces(document) ?? [];
  const body = bodyOf(document);
  return [trace?.parentElement, body].filter((one) => one !== null && one !== undefined);
}

/** Of the facts about a webmail, these are no selectors. */
const OTHERS = new Set(['id', 'name', 'hosts', 'origins', 'frames', 'idOf', 'expects']);

/** Every selector among an adapter's facts, without what is taken of what it finds. */
export function selectorsIn(facts: unknown): string[] {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      const selector = value.split('->', 1)[0]?.trim();
      if (selector) found.add(selector);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) if (!OTHERS.has(key)) collect(part);
    }
  };
  collect(facts);
  return [...found];
}

function countOf(document: Document, selector: string): number | string {
  try {
    return allIn(document, selector).length;
  } catch {
    return 'not a selector';
  }
}
