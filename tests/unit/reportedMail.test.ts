import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { assess, noTrust } from '../../lib/assess/assess';
import { builtIn } from '../../lib/assess/knowledge';
import { readEml } from '../../lib/message/eml';
import { choices, type Choice } from '../../lib/report/choose/choices';
import { ownAddresses } from '../../lib/report/mask/ownAddresses';
import { reportFaults } from '../reportFaults';

const folder = resolve(import.meta.dirname, '../../../shared/corpora');
const there = existsSync(resolve(folder, 'manifest.jsonl'));
const MOST = 60;
const COUNTRIES = [null, 'US', 'DE', 'FR', 'JP'];

function pathsIn(file: string): string[] {
  return readFileSync(resolve(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { path: string }).path);
}

/** Spread evenly over all of them, without those that are kept for measuring. */
function sample(): string[] {
  const gold = new Set(pathsIn('gold.jsonl'));
  const free = pathsIn('manifest.jsonl').filter((path) => path.endsWith('.eml') && !gold.has(path));
  return Array.from({ length: MOST }, (_, i) => free[Math.floor((i * free.length) / MOST)] ?? '');
}

test.runIf(there)(
  'what goes out about real mail is harmless, whole and masked (skipped where ../shared/corpora is not)',
  async () => {
    const wrong: string[] = [];
    for (const path of sample()) {
      const bytes = readFileSync(resolve(folder, path));
      const reading = await readEml(bytes);
      if (!('message' in reading)) continue;
      const { message } = reading;
      const assessment = assess(reading, builtIn, noTrust);
      const all = new Map<string, Choice>();
      for (const country of COUNTRIES) {
        const offered = choices({ message, assessment, webmail: null, country, organisation: null });
        // Two national bodies that take the same get the same.
        for (const choice of offered)
          all.set(`${choice.kind} ${choice.way?.type} ${choice.way?.takes}`, choice);
        const isCalm = assessment.verdict === 'unremarkable' || assessment.verdict === 'authentic';
        if (isCalm && offered.some(({ preselected }) => preselected)) wrong.push(`${path}: preselected`);
      }
      const source = bytes.toString('latin1');
      const own = ownAddresses(source, message, null);
      const faults = await reportFaults({ message, assessment, source, own }, [...all.values()]);
      wrong.push(...faults.map((fault) => `${path}: ${fault}`));
    }
    expect(wrong).toEqual([]);
  },
);
