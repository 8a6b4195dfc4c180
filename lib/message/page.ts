import type { PageReading } from '../webmail/adapter';
import { readBody } from './body';
import type { Defect, Message } from './message';

/** Makes a Message of what an adapter took off a page. What the page did not show stays undefined. Pure. */
export function readPage(page: PageReading): Message {
  const { truncated, ...body } = readBody(page.html, page.text ?? '');
  const time = page.date === undefined ? Number.NaN : Date.parse(page.date);
  const defects: Defect[] = [];
  if (truncated) defects.push('truncated');
  if (page.clipped) defects.push('clipped');
  if (page.imagesBlocked) defects.push('images_blocked');
  return {
    origin: 'page',
    from: page.from,
    replyTo: page.replyTo,
    to: page.to,
    subject: page.subject.replace(/\s+/g, ' ').trim(),
    date: Number.isNaN(time) ? undefined : new Date(time).toISOString(),
    ...body,
    attachments: page.attachments,
    defects,
  };
}
