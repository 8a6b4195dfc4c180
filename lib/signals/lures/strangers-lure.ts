import { registrableDomain } from '../../domains/registrableDomain';
import { isService } from '../../domains/services';
import { domainOf } from '../../message/mailbox';
import { luresOf, type Context } from '../context';
import { isColleague } from '../isColleague';
import { hitOf, wordingsOf } from '../lureSignal';
import { defineSignal } from '../signal';

const ENOUGH = 2;
/** From somebody whose address is below a top-level domain that is mostly abused. */
const ENOUGH_FROM_ODD = 1;

/**
 * A service's own, genuine mail that passes on what a stranger wrote (a shared file, an invitation, a form, a note), and that
 * promises money, coins, a prize, love: two phrases of it.
 * False positives: people who share a file about such things with people they know. Guards: an address through which
 * strangers send their text; two phrases; trusted senders; answers that go to the reader's own organisation.
 */
export default defineSignal({
  id: 'strangers-lure',
  family: 'lures',
  grade: 'A',
  check(context) {
    if (!isPassedOn(context)) return null;
    const found = luresOf(
      context,
      'prize',
      'survey-gift',
      'investment',
      'advance-fee',
      'fortune',
      'crypto-demand',
      'loan-offer',
      'romance',
    );
    if (wordingsOf(found) < (isFromOdd(context) ? ENOUGH_FROM_ODD : ENOUGH)) return null;
    if (context.sender?.trusted) return { silenced: 'trusted_sender' };
    return isColleague(context) || isFromOwn(context) ? { silenced: 'colleague' } : hitOf(found);
  },
});

/** From an address through which strangers send their text. */
function isPassedOn({ sender }: Context): boolean {
  const address = sender?.mailbox.address.toLowerCase();
  return (
    sender?.owner?.provider.sender_addresses.some(
      (known) => known.address === address && known.third_party_content === true,
    ) ?? false
  );
}

/** The stranger, whom services name in Reply-To. */
function isFromOdd({ message }: Context): boolean {
  return (message.replyTo ?? []).some(({ address }) => isService('oddTlds', domainOf(address)));
}

/** Answers go to somebody of the reader's organisation: he shared it. */
function isFromOwn({ message, reader }: Context): boolean {
  return (message.replyTo ?? []).some(({ address }) =>
    reader.domains.includes(registrableDomain(domainOf(address))),
  );
}
