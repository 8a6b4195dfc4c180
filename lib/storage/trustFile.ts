import { isRecord } from './checks';
import { readDomain, readSender, readTrustEntry, type TrustEntry } from './trustEntry';
import type { TrustList } from './trust';

/** Bytes; far more than the longest list has. */
export const LARGEST_LIST = 10 * 1024 * 1024;
/** Lines; each is looked at, while the reader waits. */
export const MOST_LINES = 20_000;

/** What a list in a file is called, so that another file is not taken for one. */
const KIND = 'trusted';
const VERSION = 1;

/** One line of a file, and what it is. */
export interface TrustLine {
  text: string;
  entry: TrustEntry;
}

export type TrustFileFault = 'too_big' | 'empty' | 'unusable';

/** The list as a file that `readTrustFile` reads: JSON, for people to look at too. */
export function trustFile({ senders, domains }: TrustList): string {
  return `${JSON.stringify({ 'second-look': KIND, version: VERSION, senders, domains }, null, 2)}\n`;
}

/**
 * Reads a list: what `trustFile` wrote, or plain text or CSV with an address or a domain on each line. In: the bytes, of
 * any file. Out: its lines in order, each judged by the rules for adding; or why it is no list. Never throws.
 */
export function readTrustFile(bytes: Uint8Array): { lines: TrustLine[] } | { fault: TrustFileFault } {
  if (bytes.length > LARGEST_LIST) return { fault: 'too_big' };
  const text = decoded(bytes);
  if (text === null) return { fault: 'unusable' };
  if (text.trim() === '') return { fault: 'empty' };
  const lines = /^\s*[{[]/.test(text) ? linesOfJson(text) : linesOfText(text);
  if (typeof lines === 'string') return { fault: lines };
  if (lines.length > MOST_LINES) return { fault: 'too_big' };
  if (lines.length === 0) return { fault: 'empty' };
  return { lines: lines.map(({ text: line, read }) => ({ text: line, entry: read(line) })) };
}

interface Line {
  text: string;
  read: (text: string) => TrustEntry;
}

/** UTF-8, or what says itself to be UTF-16 (Unicode 16, section 23.8); null for other bytes than text. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // No text has control characters but tabs and ends of lines and pages.
    return /\p{Cc}/u.test(text.replace(/[\t\n\v\f\r]+/g, '')) ? null : text;
  } catch {
    return null;
  }
}

function linesOfJson(text: string): Line[] | TrustFileFault {
  const list = parsed(text);
  if (!isRecord(list) || list['second-look'] !== KIND || list.version !== VERSION) return 'unusable';
  const { senders, domains } = list;
  if (!Array.isArray(senders) || !Array.isArray(domains)) return 'unusable';
  // Counted before they are made: a file can hold millions.
  if (senders.length + domains.length > MOST_LINES) return 'too_big';
  return [
    ...senders.map((one) => ({ text: asText(one), read: readSender })),
    ...domains.map((one) => ({ text: asText(one), read: readDomain })),
  ];
}

/** What is no text is only shown, as what can't be used; lists in it are not gone into: they nest as deep as they like. */
const asText = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? '[…]' : isRecord(value) ? '{…}' : String(value);

function linesOfText(text: string): Line[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(cellOf)
    .filter((one) => one !== '' && !one.startsWith('#'))
    .map((one) => ({ text: one, read: readTrustEntry }));
}

/** Of a row of a table (RFC 4180) the cell with the address, or else the first with anything in it. */
function cellOf(line: string): string {
  const cells = line.split(/[,;\t]/).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
  return cells.find((cell) => cell.includes('@')) ?? cells.find((cell) => cell !== '') ?? '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
