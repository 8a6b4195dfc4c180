/** Characters of a boundary, of which RFC 2046 section 5.1.1 allows 70. */
const LONGEST = 200;

/** A line that ends a part: where it begins and where the next begins, and the multipart (0: the outermost) it is of. */
export interface Delimiter {
  start: number;
  end: number;
  level: number;
  /** It is the last one of its multipart. */
  closes: boolean;
}

/** The boundaries of the multiparts that are open at a place in a source (RFC 2046 section 5.1). */
export class Boundaries {
  #open: string[] = [];

  get depth(): number {
    return this.#open.length;
  }

  push(boundary: string): void {
    this.#open.push(boundary);
  }

  /** Closes all but the outermost ones. */
  keep(count: number): void {
    this.#open = this.#open.slice(0, count);
  }

  /** The first delimiter line at or after the start of a line; null when none is left. */
  next(source: string, lineStart: number): Delimiter | null {
    if (this.#open.length === 0) return null;
    const here = this.at(source, lineStart);
    if (here) return here;
    for (let at = source.indexOf('\n--', lineStart); at >= 0; at = source.indexOf('\n--', at + 1)) {
      const found = this.at(source, at + 1);
      if (found) return found;
    }
    return null;
  }

  /** The delimiter that the line starting here is; null when it is none. The innermost multipart wins. */
  at(source: string, start: number): Delimiter | null {
    if (!source.startsWith('--', start)) return null;
    if (!this.#open.some((boundary) => source.startsWith(boundary, start + 2))) return null;
    const line = source.slice(start + 2, start + 2 + LONGEST + 4);
    const feed = line.indexOf('\n');
    const text = (feed < 0 ? line : line.slice(0, feed)).trimEnd();
    let level = this.#open.lastIndexOf(text);
    const closes = level < 0 && text.endsWith('--');
    if (closes) level = this.#open.lastIndexOf(text.slice(0, -2));
    if (level < 0) return null;
    const end = source.indexOf('\n', start + 2) + 1 || source.length;
    return { start, end, level, closes };
  }
}
