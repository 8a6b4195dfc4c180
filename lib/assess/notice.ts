import { isService } from '../domains/services';
import { receiversNotice } from '../message/receiversNotice';
import type { CheckedLink, Reader } from '../signals/context';

/**
 * Where the sender's own text begins: after the notices that the receiving side put above it. A notice links to nothing
 * but the receiver's own pages, and those that are made for notices: with any other link it is the sender's, whatever it
 * says. UTF-16 units.
 */
export function textStartOf(text: string, links: readonly CheckedLink[], reader: Reader): number {
  const end = receiversNotice(text);
  const isReaders = (link: CheckedLink): boolean =>
    isOfNotices(link) || (link.opaque === null && reader.domains.includes(link.target.owner));
  return links.every((link) => !isAbove(link, end) || isReaders(link)) ? end : 0;
}

/** A link of the receiving side's notice, and not of the message. @param textStart as `textStartOf` gives it */
export function isNoticesOwn(link: CheckedLink, textStart: number): boolean {
  return isAbove(link, textStart) || isOfNotices(link);
}

function isAbove({ link: { at } }: CheckedLink, end: number): boolean {
  return at !== undefined && at < end;
}

function isOfNotices({ target }: CheckedLink): boolean {
  return isService('receiversNotices', target.host, target.rest);
}
