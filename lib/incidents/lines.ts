import { sentences, type Sentence } from '../message/sentences';
import { phraseAt, words, type Word } from './words';

/** A sentence of a message, with its words. */
export interface Line extends Sentence, Named {
  field: 'subject' | 'text';
  /** Its words as they stand. */
  said: Word[];
}

/** Words in which names are looked for: before "Mixpanel's" and "Mixpanel-Datenleck" stand their parts, too. */
export interface Named {
  words: Word[];
  /** The same, to tell at once that a name isn't there. */
  known: ReadonlySet<string>;
}

/** The sentences of a message, the subject's first. */
export function linesOf(subject: string, text: string): Line[] {
  const of = (field: Line['field'], from: string): Line[] =>
    sentences(from).map((sentence) => {
      const said = words(sentence.text);
      return { ...sentence, field, said, ...named(said) };
    });
  return [...of('subject', subject), ...of('text', text)];
}

/** Makes words ready for `namesAny`. */
export function named(said: readonly Word[]): Named {
  const list = said.flatMap((one): Word[] => {
    const { word, quoted } = one;
    const whole = word.endsWith("'s") ? word.slice(0, -2) : word;
    if (whole === word && !word.includes('-')) return [one];
    const parts = whole.includes('-') ? [...whole.split('-'), whole] : [whole];
    return [...parts.map((part) => ({ word: part, quoted })), ...(whole === word ? [] : [one])];
  });
  return { words: list, known: new Set(list.map(({ word }) => word)) };
}

/** Whether one of the names stands in a line. */
export function namesAny({ words: list, known }: Named, names: readonly (readonly string[])[]): boolean {
  const maybe = names.filter((name) => name.every((word) => known.has(word)));
  return (
    maybe.some((name) => name.length === 1) ||
    (maybe.length > 0 && phraseAt(list, maybe, 0, list.length) !== -1)
  );
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
