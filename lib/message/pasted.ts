import { readEml } from './eml';
import type { Reading } from './message';
import { foldText, linksInText } from './plainText';

/** Fields that start a message's source when someone pastes it; at least two of them stand near its top. */
const FIELD =
  /^(?:from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|authentication-results|dkim-signature|x-[a-z0-9-]{1,40}):/i;

/**
 * Reads what a user pasted: a message's source, its header alone, or the text of a mail, SMS or chat.
 * Out: `empty` when there is nothing but white space.
 */
export async function readPasted(pasted: string): Promise<Reading> {
  if (pasted.trim() === '') return { unreadable: 'empty' };
  if (looksLikeSource(pasted)) {
    const reading = await readEml(new TextEncoder().encode(pasted.trimStart()));
    if ('message' in reading) return reading;
  }
  const text = foldText(pasted.slice(0, 200_000));
  return {
    message: {
      origin: 'pasted',
      from: [],
      subject: '',
      text,
      hiddenText: '',
      links: linksInText(text),
      forms: [],
      images: [],
      defects: [],
    },
  };
}

function looksLikeSource(pasted: string): boolean {
  const lines = pasted.trimStart().slice(0, 4000).split(/\r?\n/);
  if (!FIELD.test(lines[0] ?? '') && !(lines[0] ?? '').startsWith('From ')) return false;
  return lines.filter((line) => FIELD.test(line)).length >= 2;
}
