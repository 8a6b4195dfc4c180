import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assessment } from '../../lib/assess/assessment';
import { toAscii } from '../../lib/domains/punycode';
import { ownDomains, providerById } from '../../lib/providers/directory';
import { judge } from './judge';
import { LABELS, type GoldLabel, type JudgedMail } from './judgedMail';
import { mailFiles } from './mailFiles';
import { slownessNow } from './yardstick';

/** Mails between two looks at how fast the machine is. */
const BETWEEN = 10;

export interface JudgedRun {
  mails: JudgedMail[];
  /** How many times as slow as the yardstick's the machine was meanwhile; at least 1. */
  slowness: number;
}

/**
 * Every mail of a folder laid out as LABEL/SOURCE/*.eml, judged, in order of label, source and name. A file that can't
 * be read is named on stderr.
 */
export async function judgeAll(folder: string): Promise<JudgedRun> {
  const mails: JudgedMail[] = [];
  const slow: number[] = [];
  for (const label of LABELS) {
    const below = join(folder, label);
    if (!existsSync(below)) continue;
    for (const source of readdirSync(below).toSorted()) {
      for (const file of mailFiles(join(below, source))) {
        if ('error' in file) {
          console.error(`${file.path}: ${file.error}`);
          continue;
        }
        if (mails.length % BETWEEN === 0) slow.push(slownessNow());
        const { assessment, onPage, parse, assess } = await judge(file.bytes);
        mails.push({
          path: file.path.slice(folder.length).replace(/^\/+/, ''),
          label,
          source,
          verdict: assessment.verdict,
          score: assessment.score,
          provider: assessment.claim?.provider ?? null,
          itself: isItself(assessment),
          signals: assessment.findings.map(({ signal }) => signal),
          silenced: assessment.silenced.map(({ signal }) => signal),
          trust: assessment.trust.map(({ id }) => id),
          reason: assessment.reason,
          page: {
            verdict: onPage.verdict,
            score: onPage.score,
            signals: onPage.findings.map(({ signal }) => signal),
            trust: onPage.trust.map(({ id }) => id),
          },
          letThrough: letThrough(file.bytes),
          parse,
          assess,
        });
      }
    }
  }
  const typical = slow.toSorted((a, b) => a - b)[slow.length >> 1] ?? 1;
  return { mails, slowness: Math.max(1, typical) };
}

/** The sender's domain is one of the provider's whom the mail presents itself as, or of its family. */
function isItself({ claim, sender }: Assessment): boolean {
  const provider = claim?.provider ? providerById(claim.provider) : null;
  const domain = toAscii(sender?.registrableDomain ?? '');
  return provider !== null && ownDomains(provider).some((own) => own.domain === domain);
}

/** The labels read by a person, where the folder has them. */
export function goldOf(folder: string): GoldLabel[] {
  const file = join(folder, 'gold.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldLabel);
}

/** Bytes of a source in which its header is looked for. */
const HEADER = 64_000;

/** Microsoft's spam confidence level: from 5 on, a mail goes to Junk (learn.microsoft.com, "Spam confidence level"). */
function letThrough(bytes: Uint8Array): boolean | null {
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, HEADER)).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const fields = header.replace(/\r?\n[ \t]/g, ' ').split('\n');
  const valueOf = (name: string): string | undefined =>
    fields.find((field) => field.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1);
  const level =
    valueOf('x-ms-exchange-organization-scl') ??
    /SCL:(-?\d+)/.exec(valueOf('x-forefront-antispam-report') ?? '')?.[1];
  return level === undefined ? null : Number(level) < 5;
}
