import { sentences, type Sentence } from '../message/sentences';
import { phraseAt, words, type Word } from './words';

/** A sentence of a message, with its words. */
export interface Line extends Sentence {
  field: 'subject' | 'text';
  words: Word[];
}

/** The sentences of a message, the subject's first. */
export function linesOf(subject: string, text: string): Line[] {
  const of = (field: Line['field'], from: string): Line[] =>
    sentences(from).map((sentence) => ({ ...sentence, field, words: words(sentence.text) }));
  return [...of('subject', subject), ...of('text', text)];
}

/** Whether one of the names stands in a line. */
export function namesAny(line: Pick<Line, 'words'>, names: readonly (readonly string[])[]): boolean {
  return names.length > 0 && phraseAt(line.words, names, 0, line.words.length) !== -1;
}

/** Where lines stand: in the subject, which is near to everything, and at which offsets of the text, ascending. */
export interface Places {
  subject: boolean;
  offsets: number[];
}

export const placesOf = (lines: readonly Line[]): Places => ({
  subject: lines.some(({ field }) => field === 'subject'),
  offsets: lines.filter(({ field }) => field === 'text').map(({ at }) => at),
});

/** Whether one of the places is within reach of the line, in UTF-16 units; by binary search. */
export function near(places: Places, line: Line, reach: number): boolean {
  if (places.subject) return true;
  if (line.field === 'subject') return places.offsets.length > 0;
  let low = 0;
  let high = places.offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places.offsets[middle] ?? 0) < line.at - reach) low = middle + 1;
    else high = middle;
  }
  const next = places.offsets[low];
  return next !== undefined && next <= line.at + reach;
}
