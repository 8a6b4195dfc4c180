import { asEvidence, luresOf } from '../context';
import { sentencesOf } from '../lureSignal';
import { defineSignal } from '../signal';
import { findWallet } from '../walletAddress';

/**
 * "I recorded you", and a demand for crypto.
 * False positives: news about such mail. Guards: three of a sentence of threat, another one, a demand to pay, and a wallet, of
 * which one asks for the money; confirmed bulk mail
 * without a wallet.
 */
export default defineSignal({
  id: 'extortion',
  family: 'lures',
  grade: 'A',
  check(context) {
    const threats = luresOf(context, 'extortion');
    if (threats.length === 0) return null;
    const demands = luresOf(context, 'crypto-demand');
    const wallet = findWallet(context.message.text);
    const reasons = sentencesOf(threats) + (demands.length > 0 ? 1 : 0) + (wallet ? 1 : 0);
    if (reasons < 3 || (demands.length === 0 && !wallet)) return null;
    if (!wallet && context.bulk && context.sender?.authentication === 'pass') return { silenced: 'bulk' };
    if (context.sender?.trusted) return { silenced: 'trusted_sender' };
    const address = wallet ? [{ field: 'text' as const, text: wallet.address, at: wallet.at }] : [];
    return { evidence: [...asEvidence(threats.slice(0, 2)), ...asEvidence(demands.slice(0, 1)), ...address] };
  },
});
