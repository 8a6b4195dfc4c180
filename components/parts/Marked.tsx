import type { Mark } from '../../lib/domains/mark';
import { visible } from '../../lib/links/visible';
import type { Gap as GapAt } from './alignNames';
import './Marked.css';

interface Props {
  /** A host or an address. */
  text: string;
  /** What a reader should look at, in order and apart from each other. */
  marks: readonly Mark[];
  /** Empty columns that put its letters under those of another name. */
  gaps?: readonly GapAt[];
  /** Its gaps are what a reader should look at: letters are missing there. */
  lacks?: boolean;
}

/** A name with letters set off. They are parts of words: where it is read aloud, give the whole name beside it. */
export function Marked({ text, marks, gaps = [], lacks = false }: Props) {
  const whole = marks.map((mark) => wholeLetters(text, mark));
  const room = new Map(
    gaps.map(({ at, columns }) => [wholeLetters(text, { start: at, end: at }).end, columns]),
  );
  const cuts = [0, text.length, ...room.keys(), ...whole.flatMap(({ start, end }) => [start, end])]
    .filter((at) => at <= text.length)
    .toSorted((one, other) => one - other);
  return (
    <bdi class="marked mono" dir="ltr">
      {[...new Set(cuts)].map((start, place, all) => {
        const piece = visible(text.slice(start, all[place + 1] ?? start));
        const columns = room.get(start);
        return (
          <>
            {columns ? <Gap columns={columns} lacks={lacks} /> : null}
            {whole.some((mark) => mark.start <= start && start < mark.end) && piece ? (
              <mark class="marked-piece">{piece}</mark>
            ) : (
              piece
            )}
          </>
        );
      })}
    </bdi>
  );
}

function Gap({ columns, lacks }: { columns: number; lacks: boolean }) {
  const room = ' '.repeat(columns);
  return lacks ? (
    <mark class="marked-gap marked-piece" data-gap={room} />
  ) : (
    <span class="marked-gap" data-gap={room} />
  );
}

/** No letter is torn from its accents, and no character in two. */
function wholeLetters(text: string, mark: Mark): Mark {
  let { start, end } = mark;
  while (start > 0 && /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(start, start + 2))) start--;
  while (end < text.length && /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(end, end + 2))) end++;
  return { start, end };
}
