import { asEvidence, luresOf } from '../context';
import { sentencesOf } from '../lureSignal';
import { defineSignal } from '../signal';
import { findWallet } from '../walletAddress';

/**
 * "I recorded you", and a demand for crypto.
 * False positives: news about such mail. Guards: two sentences of threat, and a demand to pay or a wallet; confirmed bulk mail.
 */
export default defineSignal({
  id: 'extortion',
  family: 'lures',
  grade: 'A',
  check(context) {
    const threats = luresOf(context, 'extortion');
    if (sentencesOf(threats) < 2) return null;
    const demands = luresOf(context, 'crypto-demand');
    const wallet = findWallet(context.message.text);
    if (demands.length === 0 && !wallet) return null;
    if (context.bulk && context.sender?.authentication === 'pass') return { silenced: 'bulk' };
    if (context.sender?.trusted) return { silenced: 'trusted_sender' };
    const address = wallet ? [{ field: 'text' as const, text: wallet.address, at: wallet.at }] : [];
    return { evidence: [...asEvidence(threats.slice(0, 2)), ...asEvidence(demands.slice(0, 1)), ...address] };
  },
});
