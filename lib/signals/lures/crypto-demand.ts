import { asEvidence, luresOf } from '../context';
import { lureGuard } from '../lureSignal';
import { defineSignal } from '../signal';
import { findWallet } from '../walletAddress';

/**
 * The address of a crypto wallet, and a demand to pay there.
 * False positives: people who trade coins, receipts of exchanges, pages that take donations. Guards: lureHit; a demand in words;
 * confirmed mail to many readers; mail whose links are all the sender's own.
 */
export default defineSignal({
  id: 'crypto-demand',
  family: 'lures',
  grade: 'B',
  check(context) {
    const demands = luresOf(context, 'crypto-demand', 'extortion', 'investment', 'advance-fee');
    if (demands.length === 0) return null;
    const wallet = findWallet(context.message.text);
    if (!wallet) return null;
    const guard = lureGuard(context, true);
    if (guard !== null) return { silenced: guard };
    if (context.bulk && context.sender?.authentication === 'pass') return { silenced: 'bulk' };
    return {
      evidence: [...asEvidence(demands.slice(0, 2)), { field: 'text', text: wallet.address, at: wallet.at }],
      params: [wallet.address],
    };
  },
});
