import { toAscii } from '../../domains/punycode';
import { encodedWords } from './encodedWords';
import { headerField } from './headerField';
import { oneHeaderLine } from './oneHeaderLine';

/** Characters of a recipient; longer is none (RFC 5321 section 4.5.3.1: 64 + 1 + 255), and a name. */
const LONGEST = 600;

/**
 * The To field: mailboxes divided by commas, as the reader may have typed them. A name outside ASCII is encoded, a
 * domain goes in A-labels, and what holds no address is left out. '' for nobody.
 */
export function recipientField(to: string): string {
  const mailboxes = oneHeaderLine(to)
    .split(',')
    .map((one) => mailboxOf(one.trim().slice(0, LONGEST)))
    .filter((one) => one !== '');
  return mailboxes.length === 0 ? '' : headerField('To', mailboxes.join(', '));
}

function mailboxOf(written: string): string {
  const open = written.lastIndexOf('<');
  if (open < 0) return addressOf(written);
  const address = addressOf(written.slice(open + 1));
  const name = written.slice(0, open).replace(/["\\]/g, '').trim();
  if (name === '' || address === '') return address;
  return `${/^[ -~]*$/.test(name) ? `"${name}"` : encodedWords(name)} <${address}>`;
}

/** Local parts outside ASCII need SMTPUTF8 (RFC 6531) and are no desk's: their letters are left out. */
function addressOf(written: string): string {
  const plain = written.replace(/[<>()[\]\\;:"\s]/g, '');
  const at = plain.lastIndexOf('@');
  return at < 1 ? '' : `${plain.slice(0, at + 1)}${toAscii(plain.slice(at + 1))}`.replace(/[^!-~]/g, '');
}
