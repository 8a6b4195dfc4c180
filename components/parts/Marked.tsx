import type { Mark } from '../../lib/domains/mark';
import './Marked.css';
import { visible } from '../../lib/links/visible';

interface Props {
  /** A host or an address. */
  text: string;
  /** What a reader should look at, in order and apart from each other. */
  marks: readonly Mark[];
}

/** A name with letters set off. They are parts of words: where it is read aloud, give the whole name beside it. */
export function Marked({ text, marks }: Props) {
  const pieces = marks.map((mark) => wholeLetters(text, mark));
  return (
    <bdi class="marked mono" dir="ltr">
      {pieces.map(({ start, end }, place) => (
        <>
          {visible(text.slice(pieces[place - 1]?.end ?? 0, start))}
          <mark class="marked-piece">{visible(text.slice(start, end))}</mark>
        </>
      ))}
      {visible(text.slice(pieces.at(-1)?.end ?? 0))}
    </bdi>
  );
}

/** No letter is torn from its accents, and no character in two. */
function wholeLetters(text: string, mark: Mark): Mark {
  let { start, end } = mark;
  while (start > 0 && /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(start, start + 2))) start--;
  while (end < text.length && /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(end, end + 2))) end++;
  return { start, end };
}
