import type { Desk, Way } from './desk';

/** Id, name, its ways in words, the page it was read on, the day, evidence and status; then what it has beyond that. */
type Row = [string, string, string[], string | null, string, string, string, Rest?];
/** What is empty is left out. `own`: the one provider whose id is the desk's own. */
type Rest = Partial<Pick<Desk, (typeof LISTS)[number] | 'bounce'>> & { own?: 1 };

const LISTS = ['countries', 'providers', 'platforms', 'does', 'needs'] as const;

/**
 * In: desks. Out: what `unpackDesks` makes of them again, as JSON, but for those that are dead and the notes, which
 * are for maintainers alone.
 */
export function packDesks(desks: readonly Desk[]): string {
  return JSON.stringify(desks.filter(({ status }) => status !== 'dead').map(rowOf));
}

function rowOf(desk: Desk): Row {
  const { id, name, ways, source, checked, evidence, status, bounce } = desk;
  const own = desk.providers.length === 1 && desk.providers[0] === id;
  const rest: Rest = {
    ...Object.fromEntries(
      LISTS.filter((list) => desk[list].length > 0 && !(own && list === 'providers')).map((list) => [
        list,
        desk[list],
      ]),
    ),
    ...(bounce === null ? {} : { bounce }),
    ...(own ? { own: 1 as const } : {}),
  };
  const more: [Rest?] = Object.keys(rest).length > 0 ? [rest] : [];
  return [id, name, ways.map(wordsOf), source, checked, evidence, status, ...more];
}

/** No part of a way holds a space. */
function wordsOf({ type, takes, value, formats, max_bytes }: Way): string {
  const more = max_bytes === null && formats.length === 0 ? [] : [String(max_bytes ?? ''), formats.join()];
  return [type, takes, value, ...more].join(' ');
}

/** In: what `packDesks` made. Linear. */
export function unpackDesks(json: string): Desk[] {
  return (JSON.parse(json) as Row[]).map(deskOf);
}

function deskOf([id, name, [first, ...others], source, checked, evidence, status, rest]: Row): Desk {
  const { own, ...more } = rest ?? {};
  return {
    id,
    name,
    ways: [wayOf(first ?? ''), ...others.map(wayOf)],
    countries: [],
    providers: own ? [id] : [],
    platforms: [],
    does: [],
    needs: [],
    bounce: null,
    note: null,
    source,
    evidence: evidence as Desk['evidence'],
    checked,
    status: status as Desk['status'],
    ...more,
  };
}

function wayOf(words: string): Way {
  const [type, takes, value = '', most, formats] = words.split(' ');
  return {
    type: type as Way['type'],
    value,
    takes: takes as Way['takes'],
    formats: formats ? (formats.split(',') as Way['formats']) : [],
    max_bytes: most ? Number(most) : null,
  };
}
