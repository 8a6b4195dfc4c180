import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtIn } from '../../lib/assess/knowledge';
import { calibrate, type Row } from './calibration/calibration';
import { goldOf, judgeAll } from './judgeAll';
import type { JudgedMail } from './judgedMail';

const WEIGHTS = 'lib/assess/weights.json';
const USAGE = `usage: npm run calibrate -- [--dry] [--mails FILE] DIR

  DIR     laid out as for \`npm run evaluate\`; mails named in its gold.jsonl are not fitted on
  --dry   prints the figures and leaves ${WEIGHTS} as it is
  --mails takes what \`npm run evaluate -- --mails FILE\` found instead of judging the mails again

Fits what each signal is worth, and the thresholds, and writes ${WEIGHTS}. lib/assess/WEIGHTS.md says how.`;

let args;
try {
  args = parseArgs({
    allowPositionals: true,
    options: { dry: { type: 'boolean' }, mails: { type: 'string' } },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
const [folder] = args?.positionals ?? [];
if (!args || !folder) {
  console.error(USAGE);
  process.exit(2);
}

const mails = args.values.mails === undefined ? (await judgeAll(folder)).mails : readMails(args.values.mails);
if (!mails.some(({ label }) => label === 'ham') || !mails.some(({ label }) => label === 'phish')) {
  console.error(`${folder} has no mail of both kinds, ordinary (ham) and phishing (phish), to fit on`);
  process.exit(2);
}
const { signals, weights: current } = builtIn;
const { weights, leftOut, shipped, gold } = calibrate(mails, goldOf(folder), signals, {
  byGrade: current.byGrade,
  caps: current.caps,
  trust: current.trust,
});

console.log('Weights, and on how many mails each signal fired');
console.table(weights.signals);
console.log(
  `thresholds: suspicious ${weights.thresholds.suspicious}, dangerous ${weights.thresholds.dangerous}`,
);
console.log('\nOrdinary mail with the shipped weights');
console.table(tableOf(shipped));
console.log('Each source of it with weights and thresholds fitted without that source');
console.table(tableOf(leftOut));
if (gold) {
  console.log(
    'Gold, never fitted on: with the shipped weights, and with those of the earlier half of the phishing mail',
  );
  console.table({ shipped: rateOf(gold.shipped), earlier: rateOf(gold.earlier) });
}
if (!args.values.dry) writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);

function readMails(file: string): JudgedMail[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as JudgedMail);
}

function tableOf(rows: readonly Row[]): Record<string, ReturnType<typeof rateOf>> {
  return Object.fromEntries(rows.map((row) => [row.source, rateOf(row)]));
}

function rateOf({ mails: of, suspicious, dangerous }: Row): Record<string, string | number> {
  const percent = (count: number): string => `${((100 * count) / of).toFixed(2)}% (${count})`;
  return { mails: of, suspicious: percent(suspicious), dangerous: percent(dangerous) };
}
