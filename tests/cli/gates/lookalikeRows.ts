import { readFileSync } from 'node:fs';
import { protect } from '../../../lib/domains/protect';
import { hostsIn } from '../checkHosts';
import type { Share } from '../evaluation';
import { judgeHost } from '../judgeHost';

/** A case of lookalike.jsonl. */
interface Row {
  id: string;
  family: string;
  input: string;
  expect: 'flag' | 'safe';
  target?: string;
  protected?: string[];
  allow?: string[];
  /** Names whose domain under .com is protected, too. */
  brands?: string[];
  note?: string;
}

export interface LookalikeFigures {
  /** Safe rows on which nothing was said; rows to flag that were, and of those with a target the ones that named it. */
  quiet: Share;
  flagged: Share;
  target: Share;
  byFamily: Record<string, { quiet: Share; flagged: Share }>;
  misses: Miss[];
}

export interface Miss {
  id: string;
  family: string;
  input: string;
  expected: string;
  got: string;
  note: string;
}

/** Judges every case of a file with the lists that it assumes. */
export function lookalikeRows(file: string): LookalikeFigures {
  const figures: LookalikeFigures = {
    quiet: none(),
    flagged: none(),
    target: none(),
    byFamily: {},
    misses: [],
  };
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const row = JSON.parse(line) as Row;
    const { rule, target } = judgeHost({
      input: row.input,
      protected: row.protected
        ? protect([...row.protected, ...(row.brands ?? []).map((brand) => `${brand}.com`)])
        : null,
      allow: new Set((row.allow ?? []).flatMap(hostsIn)),
    });
    const family = (figures.byFamily[row.family] ??= { quiet: none(), flagged: none() });
    const side = row.expect === 'safe' ? 'quiet' : 'flagged';
    const right = (rule === null) === (row.expect === 'safe');
    for (const share of [figures[side], family[side]]) add(share, right);
    const wrongTarget =
      row.expect === 'flag' && row.target !== undefined && rule !== null && target !== row.target;
    if (row.expect === 'flag' && row.target !== undefined) add(figures.target, rule !== null && !wrongTarget);
    if (!right || wrongTarget) figures.misses.push(missOf(row, rule, target));
  }
  return figures;
}

const none = (): Share => ({ count: 0, of: 0 });

function add(share: Share, holds: boolean): void {
  share.of++;
  if (holds) share.count++;
}

function missOf(
  { id, family, input, expect, target, note }: Row,
  rule: string | null,
  got: string | null,
): Miss {
  return {
    id,
    family,
    input,
    expected: target ? `${expect} ${target}` : expect,
    got: rule === null ? 'nothing' : `${rule} ${got ?? ''}`.trim(),
    note: note ?? '',
  };
}
