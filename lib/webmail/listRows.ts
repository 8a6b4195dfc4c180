import type { ListRow } from './adapter';
import type { WebmailFacts } from './facts';
import { allIn } from './safeDom';
import { header, texts } from './ways';

/** The rows of a list that say which message they open; what a mail shows of the kind is none. */
export function listRows(
  document: Document,
  { rows, id, before = [] }: NonNullable<WebmailFacts['list']>,
  inBody: string,
): ListRow[] {
  return allIn(document, rows).flatMap((row) => {
    const [named] = row.closest(inBody) ? [] : texts(row, [id], inBody);
    const next = header(row, before, inBody)[0] ?? row.firstElementChild;
    return named && next?.parentElement
      ? [{ id: named, place: { parent: next.parentElement, before: next } }]
      : [];
  });
}
