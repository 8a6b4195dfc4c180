/**
 * How many times as long this machine takes right now for work of the kind that an assessment does (words, maps, sets)
 * as the machine on which the bounds in milliseconds were set. A bound on time times this is what the same code needs
 * on any machine, busy or slow. Never below 1: a fast machine excuses nothing, and needs no excuse.
 */
export function slowness(): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    work(TEXT);
    best = Math.min(best, performance.now() - start);
  }
  return Math.max(1, best / ON_THE_REFERENCE);
}

/**
 * The same of one piece of work about as long as a message's, which meets other work on the machine as often as one does:
 * to be taken between the messages, and to be compared by its median as theirs is. May be below 1.
 */
export function slownessNow(): number {
  const start = performance.now();
  work(PIECE);
  return (performance.now() - start) / PIECE_ON_THE_REFERENCE;
}

/** Milliseconds for `work` with the whole text and with a piece, warmed up, on two idle cores of the machine the bounds were set on. */
const ON_THE_REFERENCE = 4.5;

const PIECE_ON_THE_REFERENCE = 0.45;

const TEXT = Array.from({ length: 6000 }, (_, i) => `Word${(i * 7919) % 1009}-é${i % 13}`).join(' ');

const PIECE = TEXT.slice(0, TEXT.length / 10);

/** Kept, so that nothing of the work can be left out. */
let sink = 0;

function work(text: string): void {
  const counts = new Map<string, number>();
  for (const word of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (let end = 2; end <= word.length; end++) {
      const part = word.slice(0, end);
      counts.set(part, (counts.get(part) ?? 0) + part.charCodeAt(end - 1));
    }
  }
  for (const [part, count] of counts) sink ^= count + part.length;
}

for (let i = 0; i < 5; i++) {
  work(TEXT);
  work(PIECE);
}
