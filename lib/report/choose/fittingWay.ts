import type { Desk, Way } from '../desk';
import type { Matter } from './matter';

/** How well each kind of material can be made of a text that was pasted, the best first; a mail can be all of them. */
const OF_TEXT: readonly Way['takes'][] = ['text', 'urls'];

/**
 * The way by which a desk can be told of this message: of those that fit, the one it prefers. A mail is not sent as a
 * text message; a pasted text is sent as one where that is wanted, and can't be attached or sent on. Addresses of
 * pages can only be told where there are any. Null where no way fits. Pure.
 */
export function fittingWay({ ways }: Desk, { isText, targets }: Matter): Way | null {
  const fitting = ways.filter(({ type, takes }) => {
    if (takes === 'urls' && targets.length === 0) return false;
    return isText ? type === 'sms' || OF_TEXT.includes(takes) : type !== 'sms';
  });
  return (isText ? fitting.toSorted((a, b) => rankOfText(a) - rankOfText(b))[0] : fitting[0]) ?? null;
}

const rankOfText = ({ type, takes }: Way) => (type === 'sms' ? 0 : 1 + OF_TEXT.indexOf(takes));
