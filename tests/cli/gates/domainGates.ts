import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recall, share, type Recall } from '../../domains/recall';
import { inWords, part, type Gate } from './gate';
import { hostSpeed, type HostSpeed } from './hostSpeed';
import { lookalikeRows, type LookalikeFigures } from './lookalikeRows';
import { neutralLinks, type NeutralLinks } from './neutralLinks';
import { unwrapVectors, type UnwrapFigures } from './unwrapVectors';

/** What is measured about domains and links; null where the folder has nothing to measure it on. */
export interface DomainFigures {
  lookalike: LookalikeFigures | null;
  popular: NeutralLinks | null;
  falseAlarms: NeutralLinks | null;
  unwrap: UnwrapFigures | null;
  variants: Recall[];
  speed: HostSpeed;
  gates: Gate[];
}

/** Share of the rows to flag that must be flagged. */
const LEAST_FLAGGED = 0.95;
/** Microseconds for a host, at most, on the machine of the yardstick. */
const SLOWEST = 20;
/** A time is a goal: it fails when it is over by this, which no busy machine explains any more. */
const FAR_OVER = 4;
/** Twice the length may take twice the time, and some noise of the machine. */
const STEEPEST = 3;

/** The figures of a folder laid out as domains/lookalike.jsonl, unwrap/*.json and urls/legit/*; null where it has none. */
export function domainGates(folder: string): DomainFigures | null {
  const at = (path: string): string | null => {
    const found = join(folder, path);
    return existsSync(found) ? found : null;
  };
  const rows = at('domains/lookalike.jsonl');
  const popular = at('urls/legit/tranco_top_10k.csv');
  const falseAlarms = at('urls/legit/phishingdb_falsepositives.txt');
  const vectors = at('unwrap');
  if (!rows && !popular && !falseAlarms && !vectors) return null;
  const figures = {
    // First, before a million variants fill the memory: an extension judges a few hosts a message.
    speed: hostSpeed(SLOWEST),
    lookalike: rows === null ? null : lookalikeRows(rows),
    popular: popular === null ? null : neutralLinks(hostsOf(popular)),
    falseAlarms: falseAlarms === null ? null : neutralLinks(hostsOf(falseAlarms)),
    unwrap: vectors === null ? null : unwrapVectors(vectors),
    variants: recall(),
  };
  return { ...figures, gates: gatesOf(figures) };
}

/** Hosts one a line; in a CSV file (rank,host) the last column. Lines with # are comments. */
function hostsOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.slice(line.lastIndexOf(',') + 1));
}

function gatesOf({
  lookalike,
  popular,
  falseAlarms,
  unwrap,
  variants,
  speed,
}: Omit<DomainFigures, 'gates'>): Gate[] {
  const gates: Gate[] = [];
  const add = (name: string, figure: string, passed: boolean, tolerated = false): number =>
    gates.push({ name, figure, passed, tolerated });
  if (lookalike) {
    const { quiet, flagged, target } = lookalike;
    add('lookalike cases that are safe stay quiet: all', inWords(quiet), quiet.count === quiet.of);
    add('lookalike cases to flag are flagged: 95%', inWords(flagged), part(flagged) >= LEAST_FLAGGED);
    add('and name the right target: 95%', inWords(target), part(target) >= LEAST_FLAGGED);
  }
  for (const [name, links] of [
    ['popular domains as links from a neutral sender: no lookalike finding', popular],
    ['known false alarms: no lookalike finding', falseAlarms],
  ] as const) {
    if (links) add(name, `${links.findings.length} of ${links.links} links`, links.findings.length === 0);
  }
  if (unwrap)
    add('wrapped links: all vectors', inWords(unwrap.right), unwrap.right.count === unwrap.right.of);
  for (const one of variants) {
    if (one.bound === null) continue;
    add(`variants by ${one.kind}: ${one.bound * 100}%`, inWords(one), share(one) >= one.bound);
  }
  add(
    `one host against all lists: ${SLOWEST} µs`,
    `${speed.median.toFixed(1)} µs median on a machine ${speed.slowness.toFixed(2)} times as slow as the bound's`,
    speed.median <= SLOWEST * speed.slowness,
    speed.median <= SLOWEST * speed.slowness * FAR_OVER,
  );
  const worst = Math.max(...speed.growth.map(([, times]) => times));
  add(
    'time grows no faster than the length of the host',
    `twice the length, ${worst} times as long`,
    worst <= STEEPEST,
    worst <= STEEPEST * FAR_OVER,
  );
  return gates;
}
