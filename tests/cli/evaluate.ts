import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtIn } from '../../lib/assess/knowledge';
import { goldOf, judgeAll } from './judgeAll';
import { evaluation } from './evaluation';
import { domainGates } from './gates/domainGates';
import { mailGates } from './gates/mailGates';
import { printDomainGates } from './gates/printDomainGates';
import { printGates } from './gates/printGates';
import { printEvaluation } from './printEvaluation';

const USAGE = `usage: npm run evaluate -- [--json] [--mails FILE] DIR

  DIR     laid out as LABEL/SOURCE/*.eml with LABEL ham, phish or spam, and an optional gold.jsonl
          with {path, category} a line. Where it has domains/lookalike.jsonl, urls/legit/*.{csv,txt} or
          unwrap/*.json, domains and links are measured on them, too
  --json  the figures as one JSON object
  --mails writes what was found in each mail to FILE, a JSON object a line

Figures are given for each source apart: a pooled figure would measure the mix of sources.
Says which gates are missed, and exits with 1 when one fails: when it is further below its goal than it was before.`;

let args;
try {
  args = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, mails: { type: 'string' } },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
const [folder] = args?.positionals ?? [];
if (!args || !folder) {
  console.error(USAGE);
  process.exit(2);
}

const { mails, slowness } = await judgeAll(folder);
if (args.values.mails !== undefined)
  writeFileSync(args.values.mails, mails.map((mail) => `${JSON.stringify(mail)}\n`).join(''));
const domains = domainGates(folder);
if (mails.length === 0 && !domains) {
  console.error(`nothing to measure on: ${folder} has no ham, phish or spam folder with sources in it`);
  process.exit(2);
}

const figures = evaluation(mails, goldOf(folder), builtIn.weights.thresholds);
const gates = mails.length > 0 ? mailGates(figures, slowness) : [];
if (args.values.json) console.log(JSON.stringify({ ...figures, gates, domains }, null, 2));
else {
  if (mails.length > 0) printEvaluation(figures);
  printGates(gates);
  if (domains) printDomainGates(domains);
}
const all = [...gates, ...(domains?.gates ?? [])];
for (const { name, figure, passed, tolerated } of all)
  if (!passed && tolerated) console.error(`gate missed: ${name}: ${figure}`);
const failed = all.filter(({ passed, tolerated }) => !passed && !tolerated);
for (const { name, figure } of failed) console.error(`gate failed: ${name}: ${figure}`);
if (failed.length > 0) process.exitCode = 1;
