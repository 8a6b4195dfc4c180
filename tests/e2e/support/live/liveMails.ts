import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ordinarySources } from '../../../ordinary/ordinarySources';
import { PRACTICE, practiceExpectations } from '../practice';

export interface LiveMail {
  file: string;
  /** The collection it comes from. */
  source: string;
}

/** One of our own with letters beyond ASCII, written as they are: what goes wrong on the way to us shows in them. */
const EIGHT_BIT: LiveMail = { file: join(PRACTICE, '12-numero-nuevo.eml'), source: 'practice' };
const CORPORA = fileURLToPath(new URL('../../../../../shared/corpora', import.meta.url));

/**
 * Mails to deliver, in an order that mixes them: real ones, half of them phishing, spread evenly over each
 * collection, where one lies beside the repository; our own elsewhere. Never those that recall is measured on.
 * The last is always the same, and has letters beyond ASCII.
 */
export function liveMails(count: number): LiveMail[] {
  const manifest = join(CORPORA, 'manifest.jsonl');
  const others = existsSync(manifest) ? fromCorpora(manifest, count) : ownMails(count);
  return [...others.filter(({ file }) => file !== EIGHT_BIT.file).slice(0, count - 1), EIGHT_BIT];
}

interface Entry {
  path: string;
  label: string;
  source: string;
}

function fromCorpora(manifest: string, count: number): LiveMail[] {
  const measured = new Set(entries<{ path: string }>(join(CORPORA, 'gold.jsonl')).map(({ path }) => path));
  const free = entries<Entry>(manifest).filter(({ path }) => !measured.has(path));
  const phish = spread(
    free.filter(({ label }) => label === 'phish'),
    Math.ceil(count / 2),
  );
  const sources = [...new Set(free.filter(({ label }) => label === 'ham').map(({ source }) => source))];
  const ham = sources.map((source) =>
    spread(
      free.filter((one) => one.source === source && one.label === 'ham'),
      Math.ceil(count / 2 / sources.length),
    ),
  );
  const mixed = phish.flatMap((one, index) => {
    const from = ham[index % ham.length];
    return [one, from?.[Math.floor(index / ham.length) % Math.max(from.length, 1)]].filter((mail) => mail);
  });
  return [...new Set(mixed)]
    .slice(0, count)
    .flatMap((one) => (one ? [{ file: join(CORPORA, one.path), source: one.source }] : []));
}

/** Every k-th. */
function spread<T>(all: T[], count: number): T[] {
  const step = Math.max(1, all.length / count);
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, index) => all[Math.floor(index * step)] as T,
  );
}

function entries<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}

function ownMails(count: number): LiveMail[] {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-live-'));
  const practice = practiceExpectations().map(({ file }) => ({
    file: join(PRACTICE, file),
    source: 'practice',
  }));
  const ordinary = spread(ordinarySources(), Math.max(0, count - practice.length)).map((source, index) => {
    const file = join(folder, `${index}.eml`);
    writeFileSync(file, source);
    return { file, source: 'ordinary' };
  });
  return [...practice, ...ordinary].slice(0, count);
}
