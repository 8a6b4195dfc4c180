/** A range of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** Where the parts of an address stand in it as it was written, before a browser tidies it up. */
export interface WrittenUrl {
  /** What a browser reads: without tabs, line feeds and the blanks and control characters at both ends. */
  clean: string;
  /** In lower case without the colon, '' for a relative reference. */
  scheme: string;
  /** A web scheme, where the parser takes a backslash for a slash (WHATWG URL "special"). */
  special: boolean;
  /** From behind the scheme's slashes to the path: userinfo, host and port. */
  authority: Span;
  /** Before the last @ of the authority; empty at its start when there is none. */
  userinfo: Span;
  host: Span;
  /** Path, query and fragment, to the end. */
  rest: Span;
  /** Turns offsets in `clean` into offsets in the address as written. */
  asWritten: (span: Span) => Span;
}

const SPECIAL: ReadonlySet<string> = new Set(['http', 'https', 'ftp', 'ws', 'wss']);

/**
 * Takes an address apart without changing it, by the states of the WHATWG URL parser (section 4.4): it skips
 * any number of slashes and backslashes after a special scheme, ends the authority at the first of / \ ? #,
 * and takes the last @ of the authority for the end of the userinfo. An address without scheme that starts
 * with two slashes is one of the web.
 * In: any text. Out: offsets in UTF-16 units. Linear, never throws, resolves nothing.
 */
export function readWrittenUrl(href: string): WrittenUrl {
  const { clean, asWritten } = tidy(href);
  const named = /^([a-z][a-z0-9+.-]*):/i.exec(clean)?.[1] ?? '';
  const relative = named === '' && /^[/\\]{2}/.test(clean);
  const scheme = named.toLowerCase();
  const special = relative || SPECIAL.has(scheme);
  let start = named === '' ? 0 : named.length + 1;
  if (special) while (isSlash(clean[start], special)) start++;
  else if (clean.startsWith('//', start)) start += 2;
  else return empty(start);

  let end = start;
  while (end < clean.length && !isEnd(clean[end], special)) end++;
  const at = clean.lastIndexOf('@', end - 1);
  const host = at >= start ? at + 1 : start;
  return {
    clean,
    scheme,
    special,
    authority: { start, end },
    userinfo: { start, end: Math.max(start, at) },
    host: { start: host, end: endOfHost(clean, host, end) },
    rest: { start: end, end: clean.length },
    asWritten,
  };

  function empty(from: number): WrittenUrl {
    const none = { start: from, end: from };
    return {
      clean,
      scheme,
      special,
      authority: none,
      userinfo: none,
      host: none,
      rest: { start: from, end: clean.length },
      asWritten,
    };
  }
}

function isSlash(character: string | undefined, special: boolean): boolean {
  return character === '/' || (special && character === '\\');
}

function isEnd(character: string | undefined, special: boolean): boolean {
  return isSlash(character, special) || character === '?' || character === '#';
}

/** Before the port; the colons of an IPv6 address stand in brackets. */
function endOfHost(text: string, start: number, end: number): number {
  const bracket = text[start] === '[' ? text.indexOf(']', start) : -1;
  const colon = text.indexOf(':', bracket > 0 && bracket < end ? bracket : start);
  return colon >= 0 && colon < end ? colon : end;
}

/** WHATWG URL section 4.4, steps 1 to 3. Offsets are kept only when something in the middle goes. */
function tidy(href: string): Pick<WrittenUrl, 'clean' | 'asWritten'> {
  let start = 0;
  let end = href.length;
  while (start < end && isBlank(href, start)) start++;
  while (end > start && isBlank(href, end - 1)) end--;
  const inner = href.slice(start, end);
  if (!/[\t\n\r]/.test(inner)) {
    return { clean: inner, asWritten: (span) => ({ start: span.start + start, end: span.end + start }) };
  }
  const offsets: number[] = [];
  let clean = '';
  for (let i = start; i < end; i++) {
    const character = href.charAt(i);
    if (character === '\t' || character === '\n' || character === '\r') continue;
    offsets.push(i);
    clean += character;
  }
  return {
    clean,
    asWritten: (span) => {
      const first = offsets[span.start] ?? end;
      return { start: first, end: span.end > span.start ? (offsets[span.end - 1] ?? end - 1) + 1 : first };
    },
  };
}

/**
 * C0 controls and space, as the parser; and other white space, which mail programs leave around an address.
 */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x20 || (code > 0x7f && /\s/.test(text.charAt(at)));
}
