export interface Thresholds {
  suspicious: number;
  dangerous: number;
}

/** A mail's score, and the weight of its strongest finding, which warns by itself. */
export interface Scored {
  source: string;
  score: number;
  strongest: number;
}

/** Most of a source's ordinary mail that may reach a threshold. */
const MOST = { suspicious: 0.005, dangerous: 0.0005 };
/** In a source of fewer mails one may be suspicious: it would be more than any share. */
const SMALL = 100;
/** An A warns alone, two B of different families do, a B with one C does not: whatever the mail says. */
const LEAST_SUSPICIOUS = 3.1;
/** Dangerous is at least e to this as likely. */
const LEAST_DISTANCE = 1.5;
const STEP = 0.1;

/**
 * The lowest thresholds at which at most MOST of every source stays over them, in each of the given sets of scores.
 * A small source may have one suspicious mail. Rounded up to tenths.
 */
export function thresholdsOf(sets: readonly (readonly Scored[])[]): Thresholds {
  const bar = (most: number, inSmall: number, valueOf: (one: Scored) => number): number =>
    Math.max(
      0,
      ...sets.flatMap((set) =>
        [...bySource(set).values()].map((group) => {
          const values = group.map(valueOf).toSorted((a, b) => b - a);
          // Strictly above the highest that must not reach it.
          const allowed = values.length < SMALL ? inSmall : Math.floor(values.length * most);
          return (values[allowed] ?? 0) + STEP / 2;
        }),
      ),
    );
  const suspicious = Math.max(
    LEAST_SUSPICIOUS,
    upToTenths(bar(MOST.suspicious, 1, ({ score, strongest }) => Math.max(score, strongest))),
  );
  const dangerous = upToTenths(bar(MOST.dangerous, 0, ({ score }) => score));
  return { suspicious, dangerous: upToTenths(Math.max(dangerous, suspicious + LEAST_DISTANCE)) };
}

/** The mails of sources that are large enough to have a share of one mail. */
export function largeOnly(set: readonly Scored[]): Scored[] {
  return [...bySource(set).values()].filter((group) => group.length >= SMALL).flat();
}

function bySource(scored: readonly Scored[]): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    const group = groups.get(one.source);
    if (group) group.push(one);
    else groups.set(one.source, [one]);
  }
  return groups;
}

function upToTenths(value: number): number {
  return Math.ceil(value / STEP - 1e-9) / 10;
}
