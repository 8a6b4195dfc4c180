import { beginsHere, isWordCode } from './edges';

/** Characters before "@", of which RFC 5321 section 4.5.3.1.1 allows 64; percent-encoded they are more. */
const LONGEST = 120;
const PLUS = ['+', '%2b', '%252b', '=2b'];

/** Where a name with a tag (alice+shop, RFC 5233) that ends here begins; null for none. */
export function tagBefore(lower: string, end: number, names: readonly string[]): number | null {
  let first = end;
  let tagged = false;
  while (first > 0 && end - first < LONGEST && isTagCode(lower.charCodeAt(first - 1))) {
    first--;
    tagged ||= lower[first] === '+' || (lower[first] === '2' && lower[first + 1] === 'b');
  }
  if (!tagged) return null;
  const part = lower.slice(first, end);
  for (const name of names) {
    for (const plus of PLUS) {
      const at = part.lastIndexOf(name + plus);
      if (at >= 0 && beginsHere(lower, first + at, true)) return first + at;
    }
  }
  return null;
}

/** Letters, digits and % + - . = _ */
function isTagCode(code: number): boolean {
  return (
    isWordCode(code) || code === 37 || code === 43 || code === 45 || code === 46 || code === 61 || code === 95
  );
}
