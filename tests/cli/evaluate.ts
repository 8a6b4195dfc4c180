import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtIn } from '../../lib/assess/knowledge';
import { judge } from './judge';
import { mailFiles } from './mailFiles';
import { evaluation, type GoldLabel, type JudgedMail } from './evaluation';
import { domainGates } from './gates/domainGates';
import { printDomainGates } from './gates/printDomainGates';
import { printEvaluation } from './printEvaluation';

const USAGE = `usage: npm run evaluate -- [--json] DIR

  DIR     laid out as LABEL/SOURCE/*.eml with LABEL ham, phish or spam, and an optional gold.jsonl
          with {path, category} a line. Where it has domains/lookalike.jsonl, urls/legit/*.{csv,txt} or
          unwrap/*.json, domains and links are measured on them, too
  --json  the figures as one JSON object

Figures are given for each source apart: a pooled figure would measure the mix of sources.
Exits with 1, and says which, when a gate fails.`;

let args;
try {
  args = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
const [folder] = args?.positionals ?? [];
if (!args || !folder) {
  console.error(USAGE);
  process.exit(2);
}

const mails: JudgedMail[] = [];
for (const label of ['ham', 'phish', 'spam'] as const) {
  const below = join(folder, label);
  if (!existsSync(below)) continue;
  for (const source of readdirSync(below).toSorted()) {
    for (const file of mailFiles(join(below, source))) {
      if ('error' in file) {
        console.error(`${file.path}: ${file.error}`);
        continue;
      }
      const { assessment, parse, assess } = await judge(file.bytes);
      const path = file.path.slice(folder.length).replace(/^\/+/, '');
      mails.push({
        path,
        label,
        source,
        verdict: assessment.verdict,
        score: assessment.score,
        provider: assessment.claim?.provider ?? null,
        signals: assessment.findings.map(({ signal }) => signal),
        reason: assessment.reason,
        parse,
        assess,
      });
    }
  }
}
const domains = domainGates(folder);
if (mails.length === 0 && !domains) {
  console.error(`nothing to measure on: ${folder} has no ham, phish or spam folder with sources in it`);
  process.exit(2);
}

const goldFile = join(folder, 'gold.jsonl');
const gold: GoldLabel[] = existsSync(goldFile)
  ? readFileSync(goldFile, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as GoldLabel)
  : [];
const figures = evaluation(mails, gold, builtIn.weights.thresholds);
if (args.values.json) console.log(JSON.stringify({ ...figures, domains }, null, 2));
else {
  if (mails.length > 0) printEvaluation(figures);
  if (domains) printDomainGates(domains);
}
const failed = domains?.gates.filter(({ passed }) => !passed) ?? [];
for (const { name, figure } of failed) console.error(`gate failed: ${name}: ${figure}`);
if (failed.length > 0) process.exitCode = 1;
