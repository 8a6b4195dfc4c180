import { squeezed, unsqueezed } from './squeezed';
import { isElement, tagOf } from './safeDom';
import { showing, type Showing } from './showing';

/** A part of a text node that people see. */
interface Piece {
  node: Node;
  /** Where it begins in the node, and how long it is there. */
  at: number;
  length: number;
  /** Where its text begins in the squeezed text. */
  start: number;
  /** The same in the text of a message (lib/message/html.ts), as near as can be told. */
  wide: number;
}

/** The text that a part of a page shows, and where each word of it stands. UTF-16 offsets. */
export interface ShownText {
  /** Without white space and what has no width. */
  text: string;
  /** The text between two offsets of `text`. Null where the page leaves no range. */
  range(start: number, end: number): Range | null;
  /** About where an offset of `text` is in the message's own text. */
  wideAt(offset: number): number;
}

/** Nodes that are looked at, and UTF-16 units that are read: a page may have more than any reader reads. */
const MOST_NODES = 300_000;
const MOST_TEXT = 6_000_000;
/** UTF-16 units of a piece: each place in it is found by going through it, and a whole mail may be one text node. */
const LONGEST_PIECE = 2000;
/** Elements whose content is no text of a message, whatever a style makes of them. */
const SILENT = new Set(
  'script style title head template noscript object svg math iframe textarea select'.split(' '),
);

const { get } = Reflect;
const step = (name: 'firstChild' | 'nextSibling' | 'parentNode', node: Node): Node | null =>
  get(Node.prototype, name, node);

/**
 * Reads what an element shows, in one walk without recursion: a page nests as deep as it likes.
 * @param leaveOut an element that is not looked into
 */
export function shownText(root: Element, leaveOut?: Element | null): ShownText {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  const known = new Map<Node, Showing>();
  let start = 0;
  let wide = 0;
  let isApart = false;

  const read = (node: Node): void => {
    const value = (get(Node.prototype, 'nodeValue', node) ?? '').slice(0, MOST_TEXT - start);
    for (let at = 0; at < value.length;) {
      const isCut = /[\ud800-\udbff]/.test(value[at + LONGEST_PIECE - 1] ?? '');
      const part = value.slice(at, at + LONGEST_PIECE - Number(isCut));
      readPart(node, at, part);
      at += part.length;
    }
  };
  const readPart = (node: Node, at: number, value: string): void => {
    const text = squeezed(value);
    if (/^\s/.test(value)) isApart = true;
    if (text === '') return;
    if (isApart && start > 0) wide += 1;
    pieces.push({ node, at, length: value.length, start, wide });
    texts.push(text);
    start += text.length;
    wide += value.trim().replace(/\s+/g, ' ').length;
    isApart = /\s$/.test(value);
  };
  /** Whether to go into it. */
  const enter = (element: Element): boolean => {
    if (element === leaveOut || SILENT.has(tagOf(element))) return false;
    const now = showing(element);
    known.set(element, now);
    if (now.isBlock || tagOf(element) === 'br') isApart = true;
    return !now.isGone;
  };

  let node: Node | null = root;
  for (let count = 0; node && count < MOST_NODES; count += 1) {
    if (start >= MOST_TEXT) break;
    const around = step('parentNode', node);
    let isOpen = false;
    if (isElement(node)) isOpen = enter(node);
    else if (get(Node.prototype, 'nodeType', node) === 3 && !(around && known.get(around)?.isMute))
      read(node);
    let after: Node | null = isOpen ? step('firstChild', node) : null;
    while (!after && node && node !== root) {
      after = step('nextSibling', node);
      if (after) break;
      node = step('parentNode', node);
      if (node && known.get(node)?.isBlock) isApart = true;
    }
    node = after;
  }

  const pieceAt = (offset: number): Piece | undefined => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low];
  };
  const inPiece = (offset: number) => {
    const piece = pieceAt(offset);
    if (!piece) return null;
    const value = (get(Node.prototype, 'nodeValue', piece.node) ?? '').slice(
      piece.at,
      piece.at + piece.length,
    );
    return { piece, value, ...unsqueezed(value, offset - piece.start) };
  };
  return {
    text: texts.join(''),
    range(from, to) {
      const first = inPiece(from);
      const last = inPiece(Math.max(from, to - 1));
      if (!first || !last) return null;
      const range = Document.prototype.createRange.call(get(Node.prototype, 'ownerDocument', root));
      range.setStart(first.piece.node, first.piece.at + first.start);
      range.setEnd(last.piece.node, last.piece.at + last.end);
      return range;
    },
    wideAt(offset) {
      const found = inPiece(offset);
      if (!found) return 0;
      return found.piece.wide + found.value.slice(0, found.start).trimStart().replace(/\s+/g, ' ').length;
    },
  };
}
