import type { Rule } from '../oddity';

/** Calls that unpack what was hidden, or write another page. Looked for in the first 10,000 characters. */
const UNPACKS =
  /\b(?:atob|unescape|decodeuri(?:component)?|fromcharcode|eval|function)\s?\(|\bdocument\.(?:write|cookie)/;
/** Leads on to where it says. */
const LEADS =
  /\blocation\s*(?:(?:\.\s*href|\[[^\]]{1,20}\])\s*)?=(?!=)|\blocation\s*\.\s*(?:assign|replace)\s*\(/;
const LONGEST = 10_000;

/**
 * An address that is a program (javascript:, vbscript:).
 * False positives: newsletters of old with javascript: links that open a window or do nothing. Guard:
 * javascript: counts only when it unpacks something, leads on to another page, or when the word is broken by a tab or a line feed,
 * which browsers overlook and people too.
 */
export const programInLink: Rule = ({ scheme }, { clean, asWritten }) => {
  const whole = { start: 0, end: clean.length };
  if (scheme === 'vbscript') return whole;
  if (scheme !== 'javascript') return null;
  const name = asWritten({ start: 0, end: scheme.length + 1 });
  const broken = name.end - name.start > scheme.length + 1;
  const program = decoded(clean.slice(0, LONGEST)).toLowerCase();
  return broken || UNPACKS.test(program) || LEADS.test(program) ? whole : null;
};

/** A browser decodes a javascript: address before it runs it. */
function decoded(text: string): string {
  return text.replace(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
}
