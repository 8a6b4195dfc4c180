import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from './registry';
import type { PageReading } from './adapter';

/** For tests: puts a fixture page into the test's document, at an address of its own. */
export function openFixture(name: string, search = ''): void {
  const html = readFileSync(
    join(import.meta.dirname, '../../tests/fixtures/webmail', `${name}.html`),
    'utf8',
  );
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  history.replaceState(null, '', `/${search}`);
}

/** What the registry reads from the present document; fails the test where it reads nothing. */
export function readings(host: string): PageReading[] {
  const read = readDocument(document, host);
  if ('unreadable' in read) throw new Error(read.unreadable);
  return read.messages.map(({ reading }) => reading);
}
