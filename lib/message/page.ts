import type { PageReading } from '../webmail/adapter';
import { readHtml } from './html';
import type { Defect, Message } from './message';
import { foldText, linksInText } from './plainText';

/** Makes a Message of what an adapter took off a page. What the page did not show stays undefined. Pure. */
export function readPage(page: PageReading): Message {
  const text = page.text === undefined ? null : foldText(page.text);
  const body =
    text === null
      ? readHtml(page.html)
      : { text, hiddenText: '', links: linksInText(text), forms: [], images: [] };
  const time = page.date === undefined ? Number.NaN : Date.parse(page.date);
  const defects: Defect[] = [];
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
