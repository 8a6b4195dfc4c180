/** Where two names differ: the ends that both share are left out. UTF-16 offsets into `sent`. */
export interface Difference {
  start: number;
  end: number;
}

/** Shared ends shorter than this are chance ("a" of any two names), so the whole name is marked. */
const SHORTEST_SHARED = 3;

/** Which part of the sent domain is not in the official one; null when they are equal. */
export function differingPart(sent: string, official: string): Difference | null {
  if (sent === official) return null;
  let start = 0;
  while (start < sent.length && start < official.length && sent[start] === official[start]) start++;
  let tail = 0;
  const room = Math.min(sent.length, official.length) - start;
  while (tail < room && sent[sent.length - 1 - tail] === official[official.length - 1 - tail]) tail++;
  if (start < SHORTEST_SHARED && tail < endingLength(official) + SHORTEST_SHARED)
    return { start: 0, end: sent.length };
  // A pure insertion or a left-out character has nothing of its own to mark: mark one character beside it.
  const end = Math.max(sent.length - tail, Math.min(start + 1, sent.length));
  return { start: Math.min(start, sent.length - 1), end };
}

/** `.com` and the like are shared by strangers and say nothing. */
function endingLength(domain: string): number {
  const dot = domain.indexOf('.');
  return dot < 0 ? 0 : domain.length - dot;
}

/** The official domain that the sent one looks most like, else the first of them; null without official domains. */
export function nearestOfficial(sent: string, official: string[]): string | null {
  const unlike = (domain: string) => {
    const part = differingPart(sent, domain);
    if (!part) return 0;
    // Nothing in common: all of these are equally far, so that their own order stays.
    if (part.end - part.start === sent.length) return Infinity;
    // How much of the official name is missing from the sent one.
    return domain.length - (sent.length - (part.end - part.start));
  };
  return official.toSorted((a, b) => Math.sign(unlike(a) - unlike(b) || 0))[0] ?? null;
}
