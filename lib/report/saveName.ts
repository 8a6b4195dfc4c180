import type { Message } from '../message/message';

/** UTF-16 units before the ending; file systems allow 255 bytes. */
const LONGEST = 60;

/**
 * A file name for the saved original, from its subject and date: letters, digits and hyphens only, so that no
 * part of a message can name a folder, a device, a hidden file or another ending. Always ends in ".eml".
 */
export function saveName({ subject, date }: Pick<Message, 'subject' | 'date'>): string {
  const words =
    subject
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let title = '';
  for (const word of words) {
    if (title.length + word.length >= LONGEST) break;
    title += title === '' ? word : `-${word}`;
  }
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '')?.[0];
  return `${['message', day, title].filter(Boolean).join('-')}.eml`;
}
