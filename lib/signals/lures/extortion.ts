import { asEvidence, luresOf } from '../context';
import { defineSignal } from '../signal';

/** A bitcoin address: base58 or bech32 (BIP 173). */
const WALLET = /\b(?:bc1[ac-hj-np-z02-9]{20,60}|[13][1-9A-HJ-NP-Za-km-z]{25,34})\b/;

/**
 * "I recorded you" and a demand for crypto.
 * False positives: news about such mail. Guards: two kinds of sentences and a demand to pay; bulk mail that is authenticated.
 */
export default defineSignal({
  id: 'extortion',
  family: 'lures',
  grade: 'A',
  check(context) {
    const threats = luresOf(context, 'extortion');
    const demands = luresOf(context, 'crypto-demand');
    const wallet = WALLET.exec(context.message.text.slice(0, 20_000));
    if (threats.length < 2 || (demands.length === 0 && !wallet)) return null;
    if (context.bulk && context.sender?.authentication === 'pass') return { silenced: 'bulk' };
    if (context.sender?.trusted) return { silenced: 'trusted_sender' };
    const address = wallet ? [{ field: 'text' as const, text: wallet[0], at: wallet.index }] : [];
    return { evidence: [...asEvidence(threats.slice(0, 2)), ...asEvidence(demands.slice(0, 1)), ...address] };
  },
});
