import type { PageReading } from './adapter';
import { surveyPage, type Block, type Holder, type Survey } from './pageSurvey';
import { bodyOf, isShown, outerOf, parentOf, textWithAlt, titleOf } from './safeDom';

/** Blocks that are tried, the largest first: those before it may be hidden. */
const TRIES = 8;
/** Characters of a message without any link. */
const LEAST_TEXT = 40;
/** As many elements alike next to each other are the rows of a list, or the recipients. */
const ROWS = 6;
/** Characters of a row of a list, at most. */
const LONGEST_ROW = 600;
const LONGEST_NAME = 100;
/** Places that name whose mailbox it is. */
const ACCOUNT = 'nav, [role="banner"], [role="navigation"], body > header';
/** What stands around the block is read with it up to so many times its text: a message may break itself up. */
const LARGER = 4;

/**
 * Reads a page that no adapter knows: the largest block of text and links without any controls in it is the
 * body, the address above it the sender. A guess by shape, so every piece is `unsure`. A body may hold a header of its
 * own, and no mark tells the two apart: with two addresses above, or with none but in the block, the sender is left open.
 *
 * Null where the page plainly holds no mail: no such block, no address above it, a list, a page to log in.
 * Time grows with the number of nodes, up to a limit. Never throws. Meant for one click, not for watching.
 */
export function readGeneric(document: Document): PageReading | null {
  try {
    const body = bodyOf(document);
    if (!body) return null;
    const page = surveyPage(body);
    const letters = page.blocks
      .filter((one) => isLetter(one, page))
      .toSorted((a, b) => weight(b) - weight(a));
    for (const block of letters.slice(0, TRIES)) {
      const reading = isSeen(block.element) ? readBlock(block, page, document) : null;
      if (reading) return reading;
    }
  } catch {
    // A page that bends what this rests on is a page that can't be read.
  }
  return null;
}

function weight({ text, outward }: Block): number {
  return Math.min(text, 20_000) + 100 * Math.min(outward, 100);
}

/** Mail leads elsewhere; lists and articles lead on within their site. */
function isLetter(block: Block, page: Survey): boolean {
  if (block.inward > 2 * block.outward + 2) return false;
  if (block.outward === 0 && block.text < LEAST_TEXT) return false;
  return !page.holders.filter(isWithin(block)).slice(0, ROWS).some(({ element }) => isInRow(element, page)); // prettier-ignore
}

function isWithin({ from, to }: Pick<Block, 'from' | 'to'>): (one: { at: number }) => boolean {
  return ({ at }) => at >= from && at < to;
}

/** One of many neighbours that are alike, short, and hold an address each. */
function isInRow(element: Element, { places }: Survey): boolean {
  const isAlike = (one: Element, other: Element): boolean => {
    const place = places.get(one);
    return (
      one.tagName === other.tagName &&
      one.getAttribute('class') === other.getAttribute('class') &&
      place !== undefined &&
      place.held > 0 &&
      place.text < LONGEST_ROW
    );
  };
  for (let at: Element | null = element, up = 0; at && up < 10; at = parentOf(at), up += 1) {
    let alike = 1;
    let before = at.previousElementSibling;
    let after = at.nextElementSibling;
    for (let step = 0; step < ROWS; step += 1) {
      if (before && isAlike(before, at)) alike += 1;
      if (after && isAlike(after, at)) alike += 1;
      before = before?.previousElementSibling ?? null;
      after = after?.nextElementSibling ?? null;
    }
    if (alike >= ROWS) return true;
  }
  return false;
}

function readBlock(block: Block, page: Survey, document: Document): PageReading | null {
  if (page.passwords.some((one) => !block.element.contains(one) && isSeen(one))) return null;
  const above = stepsUp(block, page);
  const title = titleOf(document);
  const senders = above.map((step) => firstIn(step, page, title));
  const last = senders.findLastIndex(Boolean);
  if (last < 0 && block.held === 0) return null;
  const different = new Map(
    senders.flatMap((one) => (one ? [[one.address.toLowerCase(), one] as const] : [])),
  );
  const [sender] = different.size === 1 ? different.values() : [];
  const marked = (elements: Element[]): Element | undefined => {
    const places = elements.map((element) => ({ element, at: page.places.get(element)?.from ?? -1 }));
    const found = above.map((step) =>
      places
        .filter(isWithin(step))
        .slice(-TRIES)
        .findLast(({ element }) => isSeen(element)),
    );
    return found.find(Boolean)?.element;
  };
  const heading = marked(page.subjects) ?? marked(page.headings);
  const date = marked(page.times)?.getAttribute('datetime') || undefined;
  return {
    webmail: 'generic',
    from: sender ? [{ name: nameOf(sender), address: sender.address }] : [],
    subject: heading ? textWithAlt(heading).trim() : title,
    date,
    html: bodyAround(block, above.slice(0, last + 1)).innerHTML,
    missing: sender ? [] : ['sender', 'address'],
    unsure: [
      ...(sender ? (['sender', 'address'] as const) : []),
      'subject',
      ...(date ? (['date'] as const) : []),
    ],
  };
}

/** All that comes after the header, so that nothing escapes by being set apart from the largest block. */
function bodyAround({ element, text }: Block, above: Step[]): Element {
  const root = element.getRootNode();
  const around = above.findLast(
    ({ child }) => child.element.getRootNode() === root && child.text <= LARGER * Math.max(text, LEAST_TEXT),
  );
  return around?.child.element ?? element;
}

interface Step {
  /** What comes after it, with the block in it. */
  child: Block;
  from: number;
  to: number;
}

/** What stands before an element in each element around it, going up; frames and shadow roots are no limit. */
function stepsUp(block: Block, { places }: Survey): Step[] {
  const steps: Step[] = [];
  for (let at = block; ;) {
    const parent = outerOf(at.element);
    const place = parent && places.get(parent);
    if (!place) return steps;
    steps.push({ child: at, from: place.from, to: at.from });
    at = place;
  }
}

/** The first address that may be a sender's. */
function firstIn(step: Step, page: Survey, title: string): Holder | undefined {
  const inStep = page.holders.filter(isWithin(step)).slice(0, 50);
  return inStep.find(
    ({ element, address }) =>
      !element.closest(ACCOUNT) && !title.includes(address) && isSeen(element) && !isInRow(element, page),
  );
}

function isSeen(element: Element): boolean {
  for (let at: Element | null = element; at; at = outerOf(at))
    if (!parentOf(at) && !isShown(at)) return false;
  return isShown(element);
}

/** The words before the address, or those that carry it in an attribute. */
function nameOf({ element, address }: Holder): string {
  for (const at of [element, parentOf(element)]) {
    const text = at ? textWithAlt(at).trim() : '';
    const before = text.includes(address) ? text.slice(0, text.indexOf(address)) : at === element ? text : '';
    const name = before.replace(/^[^:]{0,20}:/, '').replace(/[<>()[\]"]/g, '').trim(); // prettier-ignore
    if (name) return name.length > LONGEST_NAME || name.includes('@') ? '' : name;
  }
  return '';
}
