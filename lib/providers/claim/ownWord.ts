import { ownerLabel } from '../../domains/registrableDomain';
import { wordsOf } from '../../message/words';
import { aliasesIn, type AliasHit } from '../aliases';

/** Labels that short stand in names by chance. */
const SHORTEST = 3;

/** "Gemini" from gemini.example, "Ledger" from theledger.example: a common word that is the sender's own name. */
export function isOwnWord({ needsContext, alias, provider }: AliasHit, senderLabel: string): boolean {
  const word = wordsOf(alias).join('');
  if (!needsContext || senderLabel.includes('-') || !senderLabel.includes(word)) return false;
  return !provider.domains.some(({ domain }) => ownerLabel(domain) === senderLabel);
}

/**
 * The display name is the sender's domain's: "Lockergnome Windows Daily" from lockergnome.example writes about Windows.
 * Not where the domain is a provider's name itself (netflix.example).
 */
export function givesOwnName(name: string, senderLabel: string): boolean {
  if (senderLabel.length < SHORTEST) return false;
  const label = wordsOf(senderLabel);
  if (aliasesIn(label).length > 0) return false;
  const own = label.join('');
  const words = wordsOf(name);
  if (words.includes(own)) return true;
  return own.length > SHORTEST && words.join('').includes(own);
}
