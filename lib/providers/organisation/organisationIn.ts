import { INVISIBLE } from '../../domains/skeleton';
import type { Message } from '../../message/message';
import { senderMailbox } from '../../message/mailbox';
import { wordsOf, type Words } from '../../message/words';
import type { Evidence } from '../../signals/signal';
import type { ClaimBy } from '../claim';
import type { OwnText } from '../claim/byText';
import { kindOf, type Kind } from './kindOf';

/** An organisation that a message presents itself as, known from the message alone. */
export interface Organisation {
  /** As it stands in the display name. */
  name: string;
  kind: Exclude<Kind, 'name'>;
  /** Its own words, and all of the name's, as lib/message/words has them. */
  own: readonly string[];
  words: readonly string[];
  by: ClaimBy[];
  evidence: Evidence[];
}

const LONGEST_NAME = 120;
const MOST_WORDS = 8;
const BETWEEN = /\s[-–—]+\s|[|:•·»«()[\]"“”;/]+/;
/** Pictures at the top that may be a logo. */
const MOST_PICTURES = 3;
/** Places in the text that are looked at. */
const MOST_FOUND = 30;
const LATIN = /^[a-z0-9]+$/;

/**
 * The organisation in the display name: an authority or institution by its words; a firm or any other name only where
 * the message gives the same name again as its own: a firm anywhere, another in copyright, signature of a team, or logo,
 * which no person has. Only names in Latin letters, since only those can be compared with a host. Null where there is
 * none. In: the message, and the words of its own text. Pure; linear.
 */
export function organisationIn(message: Message, text: OwnText): Organisation | null {
  const from = senderMailbox(message.from);
  if (!from?.name) return null;
  for (const part of from.name.slice(0, LONGEST_NAME).split(BETWEEN)) {
    const words = wordsOf(part);
    if (words.length === 0 || words.length > MOST_WORDS) continue;
    const named = kindOf(words);
    if (!named?.own.some((word) => LATIN.test(word))) continue;
    const places = placesOf(named.own, message, text);
    const { kind } = named;
    const presented = places.filter(({ by }) => by !== 'subject' && by !== 'text');
    if (kind === 'firm' && places.length === 0) continue;
    if (kind === 'name' && presented.length === 0) continue;
    return {
      name: part.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim(),
      kind: kind === 'name' ? 'firm' : kind,
      own: named.own,
      words,
      by: ['name', ...places.map(({ by }) => by)],
      evidence: [{ field: 'from', text: from.name }, ...places.map(({ evidence }) => evidence)],
    };
  }
  return null;
}

interface PlaceOfName {
  by: ClaimBy;
  evidence: Evidence;
}

/** Where else the message gives the name as its own. */
function placesOf(
  own: readonly string[],
  { subject, images }: Message,
  { start, end, endAt }: OwnText,
): PlaceOfName[] {
  const places: PlaceOfName[] = [];
  if (runAt(wordsOf(subject), own, 0) >= 0)
    places.push({ by: 'subject', evidence: { field: 'subject', text: subject } });
  for (const { alt } of images.slice(0, MOST_PICTURES)) {
    if (alt && alt.length <= LONGEST_NAME && runAt(wordsOf(alt), own, 0) >= 0) {
      places.push({ by: 'logo', evidence: { field: 'image', text: alt } });
      break;
    }
  }
  const found = lineOf(end ?? start, own, end ? endAt : 0);
  if (found) places.push(found);
  return places;
}

const TEAM = /\b(?:team|équipe|equipe|equipo|kundenservice|klantenservice|support)\b/i;
const LONGEST_LINE = 240;
const LONGEST_SIGNATURE = 80;

/** A line that names it with a copyright sign or as a team; else the first that names it at all. */
function lineOf({ text, words, starts }: Words, own: readonly string[], offset: number): PlaceOfName | null {
  let first: PlaceOfName | null = null;
  let word = runAt(words, own, 0);
  for (let found = 0; word >= 0 && found < MOST_FOUND; found++) {
    const start = starts[word] as number;
    const at = text.lastIndexOf('\n', start) + 1;
    const next = text.indexOf('\n', start);
    const line = text.slice(at, Math.min(next < 0 ? text.length : next, at + LONGEST_LINE));
    const evidence: Evidence = { field: 'text', text: line, at: offset + at };
    if (/©|\(c\)|copyright/i.test(line)) return { by: 'footer', evidence };
    if (line.length <= LONGEST_SIGNATURE && TEAM.test(line)) return { by: 'signature', evidence };
    first ??= { by: 'text', evidence };
    word = runAt(words, own, word + 1);
  }
  return first;
}

/** Where the words stand in a row; -1 for nowhere. */
function runAt(words: readonly string[], run: readonly string[], from: number): number {
  const [first] = run;
  if (first === undefined) return -1;
  for (let at = words.indexOf(first, from); at >= 0; at = words.indexOf(first, at + 1))
    if (run.every((word, i) => words[at + i] === word)) return at;
  return -1;
}
