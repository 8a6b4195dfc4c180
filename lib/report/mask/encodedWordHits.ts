import { asEncodedWord, encodedWordAt, type EncodedWord } from './encodedWord';
import type { Hit } from './hit';
import { hitsIn } from './hitsIn';
import type { Needles } from './needles';

/** A change to encoded words, and how many addresses it replaces. */
export interface WordsHit extends Hit {
  count: number;
}

/** RFC 2047 section 2. */
const LONGEST_WORD = 75;

/** Addresses in the encoded words of a header. Words that follow each other are one text (RFC 2047 section 6.2). */
export function encodedWordHits(header: string, needles: Needles): WordsHit[] {
  const hits: WordsHit[] = [];
  let run: EncodedWord[] = [];
  const close = (): void => {
    hits.push(...inRun(header, run, needles));
    run = [];
  };
  for (let at = header.indexOf('=?'); at >= 0;) {
    const word = encodedWordAt(header, at);
    if (word) {
      const last = run.at(-1);
      const gap = last ? header.slice(last.end, Math.min(word.start, last.end + 80)) : '';
      const follows =
        last && last.charset.toLowerCase() === word.charset.toLowerCase() && /^\s{1,79}$/.test(gap);
      if (!follows) close();
      run.push(word);
    }
    at = header.indexOf('=?', word ? word.end : at + 2);
  }
  close();
  return hits;
}

function inRun(header: string, run: readonly EncodedWord[], needles: Needles): WordsHit[] {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return [];
  const hits = hitsIn(run.map(({ text }) => text).join(''), needles);
  if (hits.length === 0) return [];
  let by = '';
  let offset = 0;
  let end = first.start;
  for (const word of run) {
    const gap = header.slice(end, word.start);
    const stays = !hits.some((hit) => hit.start < offset + word.text.length && hit.end > offset);
    const written = stays ? header.slice(word.start, word.end) : rewritten(word, offset, hits);
    if (written !== '') by += gap + written;
    offset += word.text.length;
    end = word.end;
  }
  return [{ start: first.start, end: last.end, by, count: hits.length }];
}

/** A word without what others begin, and with the whole of what begins in it. `offset`: where it begins in its run. */
function rewritten(word: EncodedWord, offset: number, hits: readonly Hit[]): string {
  const pieces: string[] = [];
  let at = offset;
  const end = offset + word.text.length;
  for (const hit of hits) {
    if (hit.start >= end || hit.end <= offset) continue;
    pieces.push(word.text.slice(at - offset, Math.max(hit.start - offset, 0)));
    if (hit.start >= offset) pieces.push(hit.by);
    at = Math.min(hit.end, end);
  }
  pieces.push(word.text.slice(at - offset));
  const one = asEncodedWord(word, pieces.join(''));
  if (one.length <= LONGEST_WORD) return one;
  return pieces.flatMap((piece) => asEncodedWord(word, piece) || []).join(' ');
}
