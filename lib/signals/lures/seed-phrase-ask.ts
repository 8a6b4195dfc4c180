import { luresOf } from '../context';
import { isKnownSite } from '../knownSite';
import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';
import { isSenderUnseen } from '../unseenSender';

/**
 * Asks for the words that are a crypto wallet, or to connect it. Nobody honest asks.
 * False positives: advice never to share them; news of how others lost them. Guards: negated sentences; sentences that
 * tell of others and say nothing to the reader; the provider itself, and links that lead nowhere but to sites that
 * everybody knows, where the page doesn't show who that is: the words are asked for on a page.
 */
export default defineSignal({
  id: 'seed-phrase-ask',
  family: 'lures',
  grade: 'A',
  check(context) {
    const found = luresOf(context, 'seed-phrase');
    if (found.length > 0 && found.every(({ sentence }) => tellsOfOthers(sentence)))
      return { silenced: 'mention' };
    const { links, message } = context;
    const isOnlyKnown = links.length > 0 && message.forms.length === 0 && links.every(isKnownSite);
    if (found.length > 0 && isOnlyKnown && isSenderUnseen(context)) return { silenced: 'sender_unseen' };
    return lureHit(context, ['seed-phrase']);
  },
});

/** In quotation marks: what others say. */
const QUOTED = /["“„«][^"“”„«»]*["“”»]/g;

/**
 * "It asked people to verify their phrase", "They say: 'enter your phrase'": of others, and neither the reader nor a duty of
 * all is spoken of, but for what those others say.
 */
function tellsOfOthers(whole: string): boolean {
  const sentence = whole.replace(QUOTED, ' ');
  if (!/\b(?:their|they|them)\b/i.test(sentence)) return false;
  return !/\b(?:you|your|yours|please|must|needs?|required|requires|should|shall|has|have|all|every)\b/i.test(
    sentence,
  );
}
