import type { Layout } from './message';

const LETTER_AT_END = /\p{L}$/u;
const LETTER_AT_START = /^\p{L}/u;
/** Neither white space nor a mark without a width, with which empty lines are kept open. */
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/**
 * Counts, while the HTML of a message is read, what its text alone does not tell: rows of empty lines, and words that
 * mark-up or hidden text divides. It is told of visible elements, and of texts, in their order. Linear.
 */
export class LayoutCounter {
  readonly layout: Layout = { emptyLines: 0, dividedWords: 0, stuffedWords: 0 };
  private started = false;
  private empty = 0;
  /** A paragraph is open in which nothing was seen so far. */
  private blank = false;
  /** The text so far ends in a letter, and since then came only mark-up that stands within words. */
  private inWord = false;
  private divided = false;
  private stuffed = false;

  /** `apart`: the element begins a line or stands between words. */
  open(name: string, apart: boolean): void {
    if (name === 'br') this.empty++;
    if (name === 'p') this.blank = true;
    if (name === 'img') this.see();
    this.mark(apart);
  }

  close(name: string, apart: boolean): void {
    if (name === 'p' && this.blank) this.empty++;
    if (name === 'p') this.blank = false;
    this.mark(apart);
  }

  hide(text: string): void {
    if (this.inWord && text.trim() !== '') this.stuffed = true;
  }

  show(text: string): void {
    if (text === '') return;
    if (SEEN.test(text)) this.see();
    if (this.inWord && LETTER_AT_START.test(text)) {
      if (this.stuffed) this.layout.stuffedWords++;
      else if (this.divided) this.layout.dividedWords++;
    }
    this.inWord = LETTER_AT_END.test(text.slice(-2));
    this.divided = false;
    this.stuffed = false;
  }

  private mark(apart: boolean): void {
    if (apart) this.inWord = false;
    else this.divided = true;
  }

  /** Something that is seen ends a row of empty lines. */
  private see(): void {
    if (this.started) this.layout.emptyLines = Math.max(this.layout.emptyLines, this.empty);
    this.started = true;
    this.empty = 0;
    this.blank = false;
  }
}
