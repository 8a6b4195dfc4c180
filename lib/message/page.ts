import type { PageReading } from '../webmail/adapter';
import { readBody } from './body';
import type { Defect, Message } from './message';

/** What stands for an adapter's id where none knows the page. */
const GENERIC = 'generic';

/** Makes a Message of what an adapter took off a page. What the page did not show stays undefined. Pure. */
export function readPage(page: PageReading): Message {
  const { missing = [], unsure = [] } = page;
  const { truncated, ...body } = readBody(page.html, page.text ?? '');
  const time = timeOf(page.date ?? '');
  const defects: Defect[] = [];
  if (truncated) defects.push('truncated');
  if (page.clipped) defects.push('clipped');
  if (page.imagesBlocked) defects.push('images_blocked');
  defects.push(...doubtsOf(page));
  return {
    origin: 'page',
    from: page.from,
    replyTo: page.replyTo,
    to: page.to,
    subject: page.subject.replace(/\s+/g, ' ').trim(),
    date: Number.isNaN(time) ? undefined : new Date(time).toISOString(),
    ...body,
    attachments: page.attachments,
    ...(missing.length > 0 ? { missing } : {}),
    ...(unsure.length > 0 ? { unsure } : {}),
    ...(page.warnings && page.warnings.length > 0 ? { warnings: page.warnings } : {}),
    defects,
  };
}

/**
 * In milliseconds; NaN where a page writes the date in a way that can be misread. `05/11/2026` is a day in May to some
 * and in November to others, and to a date without a year the parser gives one of its own (ECMA-262 leaves both to it).
 */
function timeOf(shown: string): number {
  const isNamed =
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(shown) && /\b\d{4}\b/.test(shown);
  const isClear = /^\d{4}-\d\d-\d\d/.test(shown) || (isNamed && !/\d[./]\d/.test(shown));
  return isClear ? Date.parse(shown) : Number.NaN;
}

/** What the page's reader itself says it could not find, or only guessed. */
function doubtsOf({ webmail, missing = [], unsure = [] }: PageReading): Defect[] {
  // Read by its shape alone: that says all of it, and no page of a known webmail has changed.
  if (webmail === GENERIC) return ['read_generic'];
  const doubts: Defect[] = [];
  if (missing.length > 0) doubts.push('page_changed_part');
  if (unsure.includes('sender') || unsure.includes('address')) doubts.push('sender_unsure');
  return doubts;
}
