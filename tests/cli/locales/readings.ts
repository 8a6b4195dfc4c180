import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { READINGS, type Messages } from './localeFiles';

/** A hash of each English text, by key: 32 bits are enough to see that one has changed. */
export type Readings = Record<string, string>;

/** What the English texts are now. */
export function readingsOf(english: Messages): Readings {
  return Object.fromEntries(
    Object.entries(english)
      .map(
        ([key, { message }]) =>
          [key, createHash('sha256').update(message).digest('hex').slice(0, 8)] as const,
      )
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** What they were when the translations were last looked through; nothing at first. Throws when it is not JSON. */
export function acceptedReadings(): Readings {
  return existsSync(READINGS) ? (JSON.parse(readFileSync(READINGS, 'utf8')) as Readings) : {};
}

/** Keys whose English has changed since: their translations want a look. */
export function staleKeys(now: Readings, accepted: Readings): string[] {
  return Object.keys(now).filter((key) => key in accepted && accepted[key] !== now[key]);
}

/** Says that every translation fits the English texts as they are now. */
export function acceptReadings(now: Readings): void {
  writeFileSync(READINGS, `${JSON.stringify(now, null, 2)}\n`);
}
