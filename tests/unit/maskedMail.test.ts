import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { readEml } from '../../lib/message/eml';
import { masked } from '../../lib/report/mask/masked';
import { ownAddresses } from '../../lib/report/mask/ownAddresses';
import { findings } from '../../lib/report/mask/findings';

const folder = resolve(import.meta.dirname, '../../../shared/corpora');
const there = existsSync(resolve(folder, 'manifest.jsonl'));

function pathsIn(file: string): string[] {
  return readFileSync(resolve(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { path: string }).path);
}

/** One in forty, without those that are kept for measuring. */
function sample(): string[] {
  const gold = new Set(pathsIn('gold.jsonl'));
  return pathsIn('manifest.jsonl').filter(
    (path, i) => i % 40 === 0 && path.endsWith('.eml') && !gold.has(path),
  );
}

/** The texts as another reader sees them. */
async function seen(source: string) {
  const { subject, text, html, attachments } = await simpleParser(Buffer.from(source, 'latin1'), {
    skipHtmlToText: true,
    skipTextToHtml: true,
  });
  return { subject, texts: `${text}\n${html || ''}`.toLowerCase(), attachments: attachments.length };
}

/** As a whole, and not the end of a longer one. */
function holds(texts: string, address: string): boolean {
  for (let at = texts.indexOf(address); at >= 0; at = texts.indexOf(address, at + 1)) {
    if (!/[a-z0-9._+-]/.test(texts[at - 1] ?? ' ') && !/[a-z0-9-]/.test(texts[at + address.length] ?? ' '))
      return true;
  }
  return false;
}

test.runIf(there)(
  'no address of the reader is left in the texts of real mail (skipped where ../shared/corpora is not)',
  async () => {
    const tally = { mails: 0, known: 0, changed: 0, places: 0, left: 0 };
    const wrong: string[] = [];
    for (const path of sample()) {
      const bytes = readFileSync(resolve(folder, path));
      const reading = await readEml(bytes);
      if (!('message' in reading)) continue;
      tally.mails++;
      const source = bytes.toString('latin1');
      const own = ownAddresses(source, reading.message, null);
      const { source: copy, count, left } = masked(source, own);
      if (own.length > 0) tally.known++;
      if (left.length > 0) tally.left++;
      if (count === 0) {
        if (copy !== source) wrong.push(`${path}: changed for nothing`);
        continue;
      }
      tally.changed++;
      tally.places += count;
      const [before, after] = await Promise.all([seen(source), seen(copy)]);
      if (own.some((address) => holds(after.texts, address.toLowerCase())))
        wrong.push(`${path}: left in a text`);
      if (findings(copy, own).found.length > 0) wrong.push(`${path}: found again`);
      if (after.attachments !== before.attachments) wrong.push(`${path}: other attachments`);
      if (after.subject?.includes('masked.invalid') !== true && after.subject !== before.subject)
        wrong.push(`${path}: another subject`);
    }
    console.info('Masked real mail:', tally);
    expect(wrong).toEqual([]);
    expect(tally.changed).toBeGreaterThan(100);
  },
);
