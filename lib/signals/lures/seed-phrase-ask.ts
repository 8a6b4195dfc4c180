import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Asks for the words that are a crypto wallet, or to connect it. Nobody honest asks.
 * False positives: advice never to share them. Guards: negated sentences; the provider itself.
 */
export default defineSignal({
  id: 'seed-phrase-ask',
  family: 'lures',
  grade: 'A',
  check: (context) => lureHit(context, ['seed-phrase']),
});
