import { parseArgs } from 'node:util';
import type { Assessment } from '../../lib/assess/assessment';
import { unreadable } from '../../lib/assess/assess';
import { checkHosts } from './checkHosts';
import { judge } from './judge';
import { mailFiles } from './mailFiles';

const USAGE = `usage: npm run -s check -- [--json] PATH...
       npm run -s check -- [--json] --hosts FILE

  PATH          an .eml, an mbox, or a folder of them
  --hosts FILE  judges hosts and links instead, one a line; - for standard input. A line is a host, a URL, or
                {"input": host or URL, "protected": [domains], "allow": [domains]}: protected replaces the built-in
                lists for that line, "claimed": true says that the message claims to be from there
  --json        one JSON object a line

Prints a verdict a message, or what is wrong with a host: the rule that it meets and whom it imitates.
What can't be read is said to be unreadable, and the next one follows.`;

/** One line of --json. */
function asJson(path: string, assessment: Assessment, reason: string | null, ms: number): string {
  const { verdict, score, claim, incident } = assessment;
  return JSON.stringify({
    path,
    verdict,
    score,
    claim: claim && { provider: claim.provider, by: claim.by },
    incident,
    findings: assessment.findings.map(({ signal, family, weight, evidence }) => ({
      signal,
      family,
      weight,
      evidence: evidence.map(({ field, text }) => ({ field, text })),
    })),
    reason,
    ms: Math.round(ms * 100) / 100,
  });
}

function asText(
  path: string,
  { verdict, score, claim, findings }: Assessment,
  reason: string | null,
): string {
  const why = reason ?? (findings.map(({ signal }) => signal).join(', ') || 'nothing found');
  return `${verdict.padEnd(12)} ${score.toFixed(1).padStart(4)}  ${(claim?.provider ?? '-').padEnd(10)}  ${path}  (${why})`;
}

let args;
try {
  args = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, hosts: { type: 'string' }, help: { type: 'boolean' } },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
const hosts = args?.values.hosts;
if (!args || args.values.help || (args.positionals.length === 0) === (hosts === undefined)) {
  (args?.values.help ? console.log : console.error)(USAGE);
  process.exit(args?.values.help ? 0 : 2);
}

if (hosts !== undefined) {
  try {
    await checkHosts(hosts, args.values.json ?? false);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

for (const start of args.positionals) {
  for (const file of mailFiles(start)) {
    let assessment = unreadable('failed');
    let reason: string | null = null;
    let ms = 0;
    if ('error' in file) reason = file.error;
    else {
      const judged = await judge(file.bytes);
      assessment = judged.assessment;
      ms = judged.parse + judged.assess;
      reason = assessment.reason;
    }
    console.log(
      args.values.json ? asJson(file.path, assessment, reason, ms) : asText(file.path, assessment, reason),
    );
  }
}
