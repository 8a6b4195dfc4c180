import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assessment } from '../../../lib/assess/assessment';
import { judge } from '../../cli/judge';
import { PRACTICE, practiceExpectations } from './practice';

export interface DeliveredMail {
  phish: string;
  ordinary: string;
}

const CORPORA = fileURLToPath(new URL('../../../../shared/corpora', import.meta.url));

/**
 * One phish and one ordinary mail. Real ones, chosen by the command line's own judgement, where a collection of
 * real mail lies beside the repository; the practice messages elsewhere.
 */
export async function deliveredMail(): Promise<DeliveredMail> {
  return existsSync(join(CORPORA, 'gold.jsonl')) ? await fromCorpora() : fromPractice();
}

interface Label {
  path: string;
  category: string;
  confidence: string;
}

async function fromCorpora(): Promise<DeliveredMail> {
  const labels = readFileSync(join(CORPORA, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Label);
  const impersonations = labels
    .filter(({ category, confidence }) => category === 'impersonation' && confidence === 'high')
    .map(({ path }) => join(CORPORA, path));
  const ham = join(CORPORA, 'ham/modern_brand');
  const ordinary = readdirSync(ham)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => join(ham, name));
  return {
    phish: await best(impersonations, ({ verdict, score }) =>
      verdict === 'dangerous' || verdict === 'suspicious' ? score : null,
    ),
    ordinary: await best(ordinary, ({ verdict, score }) =>
      verdict === 'unremarkable' || verdict === 'authentic' ? -score : null,
    ),
  };
}

async function best(files: string[], rank: (assessment: Assessment) => number | null): Promise<string> {
  let chosen: { file: string; rank: number } | null = null;
  for (const file of files) {
    const ranked = rank((await judge(readFileSync(file))).assessment);
    if (ranked !== null && (chosen === null || ranked > chosen.rank)) chosen = { file, rank: ranked };
  }
  if (!chosen) throw new Error('no mail of the kind that is wanted');
  return chosen.file;
}

function fromPractice(): DeliveredMail {
  return { phish: practised('dangerous', 'suspicious'), ordinary: practised('unremarkable', 'authentic') };
}

/** The first practice message that can come out as nothing else. */
function practised(...verdicts: string[]): string {
  const found = practiceExpectations().find((one) =>
    one.expect.every((verdict) => verdicts.includes(verdict)),
  );
  if (!found) throw new Error(`no practice message is expected to be ${verdicts.join(' or ')}`);
  return join(PRACTICE, found.file);
}
