import type { Context } from '../context';
import { sentenceAt } from '../sentenceAt';
import { defineSignal } from '../signal';

/** UTF-16 units of text that are read. */
const LONGEST = 20_000;

/** An address that programs don't take for one: hxxps://, name [dot] com, name[.]com, "h t t p". */
const BROKEN =
  /\bhxxps?\b|(?<=[\p{L}\p{N}] ?)[[({<] ?(?:dot|punkt|point|punto|ponto|punt|\.) ?[\])}>] ?[a-z]{2,12}\b|\bh ?t ?t ?p ?s? ?: ?\/ \/|\bh t t p/giu;

/** Without one of these there is no need to look closer. */
const MAYBE = /hxxp|h t t|t ?p ?s? ?: ?\/ \/|[[({<] ?(?:dot|p[ou][in]|\.)/i;

/** Telling the reader to put it together and go there. */
const TYPE_IT =
  /\b(?:copy|paste|type|enter|browser|address bar|go to|visit|remove the|without (?:the )?(?:spaces|brackets)|replace)\b|kopier|einf(?:ü|ue)g|eingeb|tippen|besuch|aufruf|copi[aeo]|coll?e[zr]?\b|tap(?:ez|er)|rendez-vous|pega\b|peg(?:ar|ue)|visit[ae]|navegador|digit[ea]|acess[ea]|incolla|browser|plak|typ ?(?:het|over)|ga naar|kopiuj|wklej|скопир|встав|コピー|入力|复制|粘贴|kopyala|yapıştır|انسخ/iu;

/**
 * An address that is broken up on purpose, and the reader is told to type it: so it passes filters, and no warning of a
 * browser's or webmail's link check comes before it.
 * False positives: reports of security people, who write addresses so in order that nobody opens them; addresses against
 * harvesters ("maria [at] company [dot] example"). Guards: the line must tell to type it; several broken addresses are a
 * report; one with [at]; lists, replies, trusted senders. (rspamd: obfuscated URL, 5.0.)
 */
export default defineSignal({
  id: 'hxxp-obfuscation',
  family: 'hiding',
  grade: 'B',
  check(context) {
    const text = context.message.text.slice(0, LONGEST);
    if (!MAYBE.test(text)) return null;
    const found = [...text.matchAll(BROKEN)];
    const [first] = found;
    if (!first) return null;
    const hit = found.find(({ index }) => asksToType(text, index));
    if (!hit) return { silenced: 'no_lure' };
    const silenced = guard(context, text, found.length);
    if (silenced) return { silenced };
    const address = shownAddress(text, hit.index, hit.index + hit[0].length);
    return { evidence: [{ field: 'text', text: sentenceAt(text, hit.index) }], params: [address] };
  },
});

/** With the name before it, up to the next blank. */
function shownAddress(text: string, from: number, to: number): string {
  let start = from;
  // Bracket and blank belong to the address: "example [dot] com".
  if (text.charAt(start - 1) === ' ') start--;
  while (start > 0 && from - start < 60 && /\S/.test(text.charAt(start - 1))) start--;
  let end = to;
  while (end < text.length && end - to < 60 && /\S/.test(text.charAt(end))) end++;
  return text.slice(start, end).trim();
}

/** A report has a list of them. */
const A_REPORT = 4;

function asksToType(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 160), at + 160);
  return TYPE_IT.test(around) && !/[[({<]\s?(?:at|@|ät)\s?[\])}>]/i.test(around);
}

function guard({ message, sender }: Context, text: string, count: number): string | null {
  if (sender?.trusted) return 'trusted_sender';
  if (message.list?.id) return 'list';
  if (message.reply) return 'reply';
  return count >= A_REPORT || /\b(?:defang|IOCs?\b|indicators? of compromise)/i.test(text) ? 'report' : null;
}
