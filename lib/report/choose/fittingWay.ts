import type { Desk, Way } from '../desk';
import type { Matter } from './matter';

/** What can be made of a text that was pasted, the best first; of a mail all can. */
const OF_TEXT: readonly Way['takes'][] = ['text', 'urls'];

/**
 * The way by which a desk can be told of this message: of those that fit, the one it prefers. A mail is not sent as a
 * text message, nor to a desk that is there for those; a pasted text is sent as one where that is wanted, and can't be
 * attached or sent on. Addresses of pages can only be told where there are any. Null where no way fits. Pure.
 */
export function fittingWay({ ways, needs }: Desk, { isText, targets, message }: Matter): Way | null {
  if (!isText && ways[0].type === 'sms') return null;
  const isBare = targets.length === 0 && (message.attachments ?? []).length === 0;
  const fitting = ways.filter(({ type, takes }) => {
    if (takes === 'urls' && targets.length === 0) return false;
    // A program reads mail there, and looks for nothing else; its form is read by people.
    if (isBare && needs.includes('link_or_attachment') && type === 'email') return false;
    return isText ? type === 'sms' || OF_TEXT.includes(takes) : type !== 'sms';
  });
  return (isText ? fitting.toSorted((a, b) => rankOfText(a) - rankOfText(b))[0] : fitting[0]) ?? null;
}

const rankOfText = ({ type, takes }: Way) => (type === 'sms' ? 0 : 1 + OF_TEXT.indexOf(takes));
