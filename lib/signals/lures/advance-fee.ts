import type { Message } from '../../message/message';
import { answersElsewhere } from '../answersElsewhere';
import { luresOf, weakWordingOf, type Context } from '../context';
import { hitOf, lureGuard, sentencesOf, wordingsOf } from '../lureSignal';
import { mayPassOn } from '../mayPassOn';
import { defineSignal } from '../signal';

/** Phrases that are needed, and those where the answer goes to a mailbox that anybody can have; or sentences of them. */
const ENOUGH = 4;
const ENOUGH_SENTENCES = 3;
const ENOUGH_FOR_FREE_MAIL = 3;
/** And where some of them are such as hardly anybody else uses. */
const ENOUGH_STRONG = 2;
/** Links beyond which an answer is not what it wants. */
const MOST_LINKS = 2;
/** UTF-16 units of a letter that says no more than that something waits. */
const SHORT = 800;
/** UTF-16 units in which money is looked for. */
const LONGEST = 5000;
const MONEY =
  /[$€£]|usd|\beur|dollar|dólar|dolar|million|millió|milh|miljoen|milion|milyon|миллион|ملي|万|萬|億|bitcoin|\bbtc\b|\bfunds?\b|\bfundos?\b|fondo|fondi|fonds|donat|doaç|donac|donazion|spende|relief|compensat|lotter|lotto|fortun/iu;

/**
 * The fortune of a stranger, a fund, an inheritance, a donation, for a small fee.
 * False positives: mail about real funds, wills and donations, news, a death in the family. Guards: four phrases or three
 * sentences; three phrases where the answer goes to free mail; or, with money in it and wording that hardly anybody else
 * uses, two in a short letter or from free mail where an answer is asked for, or one where that goes to another free
 * mailbox than it comes from; confirmed mail to many readers; a page to go to; lureHit.
 */
export default defineSignal({
  id: 'advance-fee',
  family: 'lures',
  grade: 'A',
  check(context) {
    const told = luresOf(context, 'fortune', 'advance-fee');
    if (told.length === 0 || !isEnough(context)) return null;
    const guard = lureGuard(context, false);
    if (guard !== null) return { silenced: guard };
    const many = context.bulk && context.sender?.authentication === 'pass';
    return many && !mayPassOn(context) ? { silenced: 'bulk' } : hitOf(told);
  },
});

function isEnough(context: Context): boolean {
  const { links, sender, message } = context;
  const plain = luresOf(context, 'advance-fee');
  if (wordingsOf(plain) >= ENOUGH || sentencesOf(plain) >= ENOUGH_SENTENCES) return true;
  if (links.length > MOST_LINKS) return false;
  const strong = luresOf(context, 'fortune');
  const all = wordingsOf(plain) + wordingsOf(strong);
  const other = answersElsewhere(context) !== null;
  const free = other || sender?.freeMail === true;
  if (free && all >= ENOUGH_FOR_FREE_MAIL) return true;
  if (strong.length === 0 || !isAboutMoney(message)) return false;
  const asks = weakWordingOf(context, 'write-me').length > 0 || luresOf(context, 'reply-ask').length > 0;
  if (other && (asks || all >= ENOUGH_STRONG)) return true;
  if (!asks || all < ENOUGH_STRONG) return false;
  return free || all > ENOUGH_STRONG || (links.length === 0 && message.text.length <= SHORT);
}

/** A sum, a fund, a donation, not only a death in the family. */
function isAboutMoney({ subject, text }: Message): boolean {
  return MONEY.test(subject.slice(0, LONGEST)) || MONEY.test(text.slice(0, LONGEST));
}
