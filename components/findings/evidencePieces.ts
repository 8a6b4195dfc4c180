import type { Evidence } from '../../lib/signals/signal';

/** A piece of evidence, and those that follow it from the same part of the message. */
export interface Piece {
  evidence: Evidence;
  further: Evidence[];
}

/**
 * What a finding rests on, as it is shown: nothing twice, no empty quotes, and texts from one part of the message together. In: the
 * evidence in order, and how much of it is shown at most. Out: the pieces, and how much is left.
 */
export function evidencePieces(all: readonly Evidence[], most: number): { pieces: Piece[]; left: number } {
  const different = [...new Map(all.filter(isSeen).map((one) => [looksLike(one), one])).values()];
  const pieces: Piece[] = [];
  for (const evidence of different.slice(0, most)) {
    const last = pieces.at(-1);
    if (last && isText(last.evidence) && isText(evidence) && last.evidence.field === evidence.field)
      last.further.push(evidence);
    else pieces.push({ evidence, further: [] });
  }
  return { pieces, left: Math.max(0, different.length - most) };
}

/** The same for what looks the same: where in the text it stands can't be seen. */
function looksLike({ field, text, href, host }: Evidence): string {
  return JSON.stringify({ field, text, href, host });
}

/** What is missing from a message, such as its recipients, can't be quoted. */
function isSeen({ text, href, host }: Evidence): boolean {
  return text.trim() !== '' || href !== undefined || host !== undefined;
}

function isText({ href, host }: Evidence): boolean {
  return href === undefined && host === undefined;
}
