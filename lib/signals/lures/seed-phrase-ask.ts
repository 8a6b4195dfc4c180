import { luresOf } from '../context';
import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Asks for the words that are a crypto wallet, or to connect it. Nobody honest asks.
 * False positives: advice never to share them; news of how others lost them. Guards: negated sentences; sentences that
 * tell of others and say nothing to the reader; the provider itself.
 */
export default defineSignal({
  id: 'seed-phrase-ask',
  family: 'lures',
  grade: 'A',
  check(context) {
    const found = luresOf(context, 'seed-phrase');
    if (found.length > 0 && found.every(({ sentence }) => tellsOfOthers(sentence)))
      return { silenced: 'mention' };
    return lureHit(context, ['seed-phrase']);
  },
});

/** "It asked people to verify their phrase": of others, and neither the reader nor a duty of all is spoken of. */
function tellsOfOthers(sentence: string): boolean {
  if (!/\b(?:their|they|them)\b/i.test(sentence)) return false;
  return !/\b(?:you|your|yours|please|must|needs?|required|requires|should|shall|has|have|all|every)\b/i.test(
    sentence,
  );
}
