import { wordsIn, type Words } from '../../message/words';
import { nameRow } from './nameRow';
import type { Message } from '../../message/message';
import type { ClaimBy } from '../claim';
import { aliasesIn } from '../aliases';
import { isAccountOf } from './accountOf';
import { isWritten } from './isWritten';
import { lineWalker } from './lines';
import { standingOf } from './standing';
import type { Tallies } from './tallies';

/** Of a very long text the start says who speaks, and the end who signs. UTF-16 units. */
const LONGEST_START = 60_000;
const LONGEST_END = 6000;
/** Lines at the start in which a greeting, and at the end in which a signature or footer is looked for. */
const HEAD_LINES = 20;
const FOOT_LINES = 40;
const LONGEST_EVIDENCE = 240;
/** Names that are looked at from the start and from the end: a text of more holds nothing but names. */
const MOST_HITS = 300;

const BY: Record<'greeting' | 'signature' | 'copyright' | 'imprint', ClaimBy> = {
  greeting: 'greeting',
  signature: 'signature',
  copyright: 'footer',
  imprint: 'footer',
};

/** The words of a message's own text: the start, and of a long one the end, with the offset at which it starts. */
export interface OwnText {
  /** The start as lib/message/words has it: for wording. */
  plain: Words;
  /** The same for names (nameRow). */
  start: Words;
  end: Words | null;
  endAt: number;
  /** UTF-16 units of all of it. */
  length: number;
}

/** In: the text up to where it quotes another. Linear. */
export function readOwnText(own: string): OwnText {
  const endAt = Math.max(LONGEST_START, own.length - LONGEST_END);
  const plain = wordsIn(own.slice(0, LONGEST_START));
  return {
    plain,
    start: nameRow(plain),
    end: endAt < own.length ? nameRow(own.slice(endAt)) : null,
    endAt,
    length: own.length,
  };
}

/** Greeting, signature, footer, "your account there", and how often it is named. */
export function claimByText({ start, end, endAt }: OwnText, message: Message, tallies: Tallies): void {
  claimByPiece(start, 0, end === null, message, tallies);
  if (end) claimByPiece(end, endAt, true, message, tallies);
}

function claimByPiece(
  all: Words,
  offset: number,
  last: boolean,
  { origin }: Message,
  tallies: Tallies,
): void {
  const { text, words, starts, ends } = all;
  const hits = aliasesIn(words);
  if (hits.length === 0) return;
  const headEnd = offset === 0 ? nthLine(text, HEAD_LINES) : 0;
  const footStart = last ? nthLastLine(text, FOOT_LINES) : text.length;
  const lineOf = lineWalker(all);
  const many = hits.length > 2 * MOST_HITS;
  for (const hit of many ? [...hits.slice(0, MOST_HITS), ...hits.slice(-MOST_HITS)] : hits) {
    const line = lineOf(hit.word);
    if (text.charAt(line.start) === '>') continue;
    if (hit.needsContext && !isWritten(hit, text, starts, ends)) continue;
    const evidence = {
      field: 'text',
      text: text.slice(line.start, Math.min(line.end, line.start + LONGEST_EVIDENCE)),
      at: offset + line.start,
    } as const;
    const where = { head: line.start < headEnd, foot: line.end > footStart };
    const standing = standingOf(all, hit, line, where);
    if (standing) tallies.add(hit, standing, BY[standing], evidence);
    else if (isAccountOf(words, hit, line.from, line.to)) tallies.add(hit, 'account', 'text', evidence);
    else if (origin === 'pasted') tallies.add(hit, 'mention-in-pasted', 'text', evidence);
    else tallies.add(hit, 'mention', 'text', null, '');
  }
}

/** Where the n-th line with something in it ends. */
function nthLine(text: string, count: number): number {
  let at = 0;
  for (let lines = 0; lines < count && at < text.length;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    if (end > at + 1) lines++;
    at = end + 1;
  }
  return Math.min(at, text.length);
}

/** Where the n-th line from the end with something in it starts. */
function nthLastLine(text: string, count: number): number {
  let end = text.length;
  for (let lines = 0; lines < count && end > 0;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (end > start + 1) lines++;
    end = start - 1;
  }
  return Math.max(0, end);
}
