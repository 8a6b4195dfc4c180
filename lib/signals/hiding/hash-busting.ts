import type { Context } from '../context';
import { isThread } from '../isThread';
import { defineSignal } from '../signal';

/** UTF-16 units at the end of the visible text, and of the hidden one, that are looked at. */
const TAIL = 3000;
const HIDDEN = 6000;
/** Strings without a meaning, and their least share of the words there. */
const MANY = 15;
const SHARE = 0.4;

/** Longer ones are codes, keys and addresses; shorter ones are words in some language. */
const SHORTEST = 7;
const LONGEST = 24;
const WORD = /[\p{L}\p{N}]{2,}/gu;

/** Marks of what honestly looks so: keys, signatures, code and logs. */
const HONEST = /-----BEGIN|[{};]\s*\n|\b0x[\da-f]{4,}|sha(?:1|256|512)\b|^(?:\+\+\+|diff |@@ )/im;

/**
 * Rows of letters and digits that mean nothing, hidden or at the end: they make every copy of a message differ, so that
 * filters don't know it again.
 * False positives: keys and signatures, code and logs, lists of numbers of orders, other languages. Guards: how many of the
 * words are such; lengths that words and keys don't have; marks of code; lists, replies, trusted senders; counted only
 * beside other signs.
 */
export default defineSignal({
  id: 'hash-busting',
  family: 'hiding',
  grade: 'C',
  check(context) {
    const { message } = context;
    const hidden = message.hiddenText.slice(0, HIDDEN);
    const busted = isBusted(hidden) ? hidden : null;
    const tail = message.text.slice(-TAIL);
    const found = busted ?? (isBusted(tail) ? tail : null);
    if (found === null) return null;
    const silenced = guard(context);
    if (silenced) return { silenced };
    const text = tokensOf(found).filter(isMeaningless).slice(0, 8).join(' ');
    return {
      evidence: [{ field: busted === null ? 'text' : 'hidden', text }],
      params: [text],
    };
  },
});

function isBusted(text: string): boolean {
  const tokens = tokensOf(text);
  if (tokens.length < MANY) return false;
  const meaningless = tokens.filter(isMeaningless).length;
  if (meaningless < MANY || HONEST.test(text)) return false;
  return meaningless >= SHARE * (text.match(WORD)?.length ?? 0);
}

/** Rows of ASCII letters and digits of that length, with none and no low line beside them. One pass: it is every mail's. */
function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let start = 0;
  let whole = true;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) continue;
    if (code === LOW_LINE) whole = false;
    else {
      const length = at - start;
      if (whole && length >= SHORTEST && length <= LONGEST) tokens.push(text.slice(start, at));
      start = at + 1;
      whole = true;
    }
  }
  return tokens;
}

const LOW_LINE = 95;

/** A word with a vowel, in small letters but for the first: most of all. */
const PLAIN = /^[A-Z]?[bcdfghjklmnpqrstvwxz]*[aeiouy][a-z]*$/;

/** Digits and letters that take turns, capitals in the middle, or letters without a vowel. */
function isMeaningless(token: string): boolean {
  if (PLAIN.test(token)) return false;
  if (/^(?:\d+|[\da-f]+|[\dA-F]+)$/.test(token)) return false;
  const turns = token.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0;
  const capitals = token.match(/[a-z][A-Z]/g)?.length ?? 0;
  return turns >= 3 || (turns + capitals >= 3 && capitals >= 2) || /^[bcdfghjklmnpqrstvwxz]+$/i.test(token);
}

function guard({ message, sender, bulk }: Context): string | null {
  if (sender?.trusted) return 'trusted_sender';
  if (isThread(message)) return 'reply';
  if (message.list?.id) return 'list';
  return bulk && sender?.authentication === 'pass' ? 'bulk' : null;
}
