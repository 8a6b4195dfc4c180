import { ownerLabel } from '../../domains/registrableDomain';
import { aliasesIn, type AliasHit } from '../aliases';
import { wordsOf } from '../../message/words';
import { namesWords } from './nameRow';
import { roleWords } from './vocabulary';

/** Letters of a word that is not in a host by chance. */
const SHORTEST_IN_HOST = 4;
/** Labels that short stand in names by chance. */
const SHORTEST = 3;

/**
 * "Gemini" from gemini.example, "Delta Support" from delta-elektronik.example: a common word that is the sender's own name.
 * Not where all else in the label is what imitations put there (delta-support.example).
 */
export function isOwnWord({ needsContext, alias, provider }: AliasHit, senderLabel: string): boolean {
  const word = namesWords(alias).join('');
  if (!needsContext || word.length < SHORTEST || !senderLabel.includes(word)) return false;
  const others = senderLabel
    .replace(word, '-')
    .split(/[-\d]+/)
    .filter(Boolean);
  if (others.length > 0 && others.every((other) => roleWords.has(other))) return false;
  return !provider.domains.some(({ domain }) => ownerLabel(domain) === senderLabel);
}

/**
 * The display name is the sender's domain's: "Lockergnome Windows Daily" from lockergnome.example writes about Windows.
 * Not where the domain is a provider's name itself (netflix.example).
 */
export function givesOwnName(name: string, senderLabel: string): boolean {
  if (senderLabel.length < SHORTEST) return false;
  const label = namesWords(senderLabel);
  if (aliasesIn(label).length > 0) return false;
  const own = label.join('');
  // recovery.example, support.example: anybody's desk.
  if (roleWords.has(own)) return false;
  const words = namesWords(name);
  if (words.includes(own)) return true;
  return own.length > SHORTEST && words.join('').includes(own);
}

/**
 * A word of the name that is no provider's and no role's stands in the host as well: "Sparkasse Musterstadt" and
 * sparkasse-musterstadt.example, "Allianz Agentur Beispiel" and agentur-beispiel.example.
 */
export function hasOwnWord(name: string, host: string): boolean {
  const words = wordsOf(name);
  const own = words.filter((word) => word.length >= SHORTEST_IN_HOST && !roleWords.has(word));
  const taken = new Set(aliasesIn(words).flatMap((hit) => words.slice(hit.word, hit.word + hit.words)));
  // ö is o to wordsOf, and oe in most hosts.
  const plain = host.replaceAll('-', '');
  const forms = [plain, plain.replace(/([aou])e/g, '$1')];
  return own.some((word) => !taken.has(word) && forms.some((form) => form.includes(word)));
}
