/**
 * How many times as long this machine takes right now for work of the kind that an assessment does (words, maps, sets)
 * as the machine on which the bounds in milliseconds were set. A bound on time times this is what the same code needs
 * on any machine, busy or slow. Never below 1: a fast machine excuses nothing, and needs no excuse.
 */
export function slowness(): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return Math.max(1, best / ON_THE_REFERENCE);
}

/** Milliseconds for `work`, warmed up, on two idle cores of the machine the bounds were set on. */
const ON_THE_REFERENCE = 4.5;

const TEXT = Array.from({ length: 6000 }, (_, i) => `Word${(i * 7919) % 1009}-é${i % 13}`).join(' ');

/** Kept, so that nothing of the work can be left out. */
let sink = 0;

function work(): void {
  const counts = new Map<string, number>();
  for (const word of TEXT.normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (let end = 2; end <= word.length; end++) {
      const part = word.slice(0, end);
      counts.set(part, (counts.get(part) ?? 0) + part.charCodeAt(end - 1));
    }
  }
  for (const [part, count] of counts) sink ^= count + part.length;
}

for (let i = 0; i < 5; i++) work();
