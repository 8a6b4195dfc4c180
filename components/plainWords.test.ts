import { expect, test } from 'vitest';
import { englishMessages } from './testWords';

/** What only people of the trade say. It may stand under "Technical details", and nowhere before. */
const JARGON =
  /\b(?:DKIM|DMARC|SPF|ARC|DNS|PSL|TLD|MIME|SMTP|HTML|HTTPS?|TLS|URL|URI|registrable|sub-?domains?|domains?|header(?: fields?| lines?)?|authenticat\w*|punycode|unicode|homoglyphs?|metadata|spoof\w*|parse\w*|regex\w*|base64|encod\w*|hash\w*|servers?|scripts?|payload|phishing|log-?odds|threshold|heuristic\w*)\b/i;

/** Keys of the first and second level: verdict, sender, reasons, how it was read, how to check, and the rows’ names. */
const PLAIN =
  /^(?:verdict|next|claims|sent_from|sender|writes_from|section|findings|signal|evidence|field|link|host|show_place|through|unchecked|checked|was|piece|defect|read|unreadable|verify|advise|inside|reach|incident|several|nothing|other_ways)_/;

test('before the technical details nothing is said that only people of the trade understand', () => {
  const plain = Object.entries(englishMessages()).filter(([key]) => PLAIN.test(`${key}_`));
  expect(plain.length).toBeGreaterThan(400);
  const jargon = plain.filter(([, { message }]) => JARGON.test(message.replaceAll(/\$\w+\$/g, '')));
  // Where it belongs it is known as such.
  expect(JARGON.test(englishMessages().details_authentication?.message ?? '')).toBe(true);
  expect(jargon.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
});
