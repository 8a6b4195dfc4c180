import { languageOf } from '../../message/language';
import { readsLanguage } from '../../message/readsLanguage';
import { sentenceAt, sentenceEnds } from '../../message/sentences';
import type { Context } from '../context';
import { asksFor, claimsFalsely } from '../hostGuard';
import { defineSignal, type Evidence } from '../signal';

/** UTF-16 units of the text that are shown, and looked through for a sentence. */
const LONGEST_EVIDENCE = 160;
/** A greeting by itself shows no language. */
const SHORTEST_EVIDENCE = 20;

/**
 * Asks for something, or claims to be a provider, in a language that is none of the user's: whoever has an account
 * somewhere is written to in a language he chose.
 * False positives: travel, orders from abroad, international firms and families. Guards: English; relatives of the
 * user's languages; a browser that only asks for English, as it comes; too short a text; the provider itself; trusted
 * senders, who wrote before, and colleagues; replies; mail to many readers; nothing asked for and nobody claimed.
 */
export default defineSignal({
  id: 'language-mismatch',
  family: 'lures',
  grade: 'C',
  check(context) {
    const tags = context.user.languages ?? [];
    if (tags.length === 0 || readsLanguage(tags, '') === null) return null;
    const language = languageOf(context.message.text);
    if (language === null || readsLanguage(tags, language) !== false) return null;
    const silenced = guard(context);
    return silenced ? { silenced } : { evidence: [beginning(context.message.text)] };
  },
});

function guard(context: Context): string | null {
  const { sender, message, providerItself, bulk, reader, user } = context;
  if (providerItself) return 'provider_itself';
  if (sender?.trusted) return 'trusted_sender';
  if (message.reply) return 'reply';
  const address = sender?.mailbox.address.toLowerCase();
  const failed = sender?.authentication === 'fail';
  if (!failed && user.correspondents?.some((one) => one.address === address)) return 'wrote_before';
  if (!failed && sender && reader.domains.includes(sender.domain)) return 'colleague';
  const falsely = claimsFalsely(context);
  if (bulk && !failed && !falsely) return 'bulk';
  return falsely || asksFor(context) ? null : 'no_lure';
}

/** The first sentence that shows the language. */
function beginning(text: string): Evidence {
  const start = text.slice(0, 4 * LONGEST_EVIDENCE);
  let from = 0;
  for (const end of sentenceEnds(start)) {
    const sentence = sentenceAt(start, from, end);
    if (sentence.text.length >= SHORTEST_EVIDENCE)
      return { field: 'text', text: sentence.text.slice(0, LONGEST_EVIDENCE), at: sentence.at };
    from = end;
  }
  return { field: 'text', ...sentenceAt(text, 0, Math.min(text.length, LONGEST_EVIDENCE)) };
}
