import { beginsHere, isWordCode } from './edges';

/** Characters before "@", of which RFC 5321 section 4.5.3.1.1 allows 64; percent-encoded they are more. */
const LONGEST = 120;
const PLUS = ['+', '%2b', '%252b', '=2b'];

/** Finds names with a tag (alice+shop, RFC 5233) in a text in lower case. Asked for places that rise; linear over them all. */
export class Tags {
  readonly #text: string;
  readonly #signs: Cursor[];
  readonly #names: Cursor[];

  constructor(text: string, names: readonly string[]) {
    this.#text = text;
    this.#signs = ['+', '2b'].map((sign) => new Cursor(text, sign));
    this.#names = names.flatMap((name) => PLUS.map((plus) => new Cursor(text, name + plus)));
  }

  /** Where a name with a tag that ends here begins; null for none. */
  before(end: number): number | null {
    if (!this.#signs.some((sign) => end - sign.before(end) < LONGEST)) return null;
    for (const name of this.#names) {
      const start = name.before(end);
      if (end - start < LONGEST && this.#isName(start, end) && beginsHere(this.#text, start, true))
        return start;
    }
    return null;
  }

  #isName(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (!isTagCode(this.#text.charCodeAt(at))) return false;
    return true;
  }
}

/** The last place of a string before another place; -Infinity for none. */
class Cursor {
  readonly #text: string;
  readonly #sought: string;
  #last = -Infinity;
  #next = -1;

  constructor(text: string, sought: string) {
    this.#text = text;
    this.#sought = sought;
  }

  before(end: number): number {
    if (this.#last === -Infinity && this.#next < 0) this.#next = this.#find(0);
    while (this.#next + this.#sought.length <= end) {
      this.#last = this.#next;
      this.#next = this.#find(this.#next + 1);
    }
    return this.#last;
  }

  #find(from: number): number {
    const at = this.#text.indexOf(this.#sought, from);
    return at < 0 ? Infinity : at;
  }
}

/** Letters, digits, bytes of other scripts, and % + - . = _ */
function isTagCode(code: number): boolean {
  return isWordCode(code) || code >= 128 || '%+-.=_'.includes(String.fromCharCode(code));
}
