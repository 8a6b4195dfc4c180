import { toUnicode } from '../domains/punycode';
import { forwardedIn } from '../message/forwarded';
import { sureParts } from '../message/sureParts';
import type { Defect, Message, Reading, UnreadableReason } from '../message/message';
import type { Context, UserTrust } from '../signals/context';
import type { Evidence, Signal } from '../signals/signal';
import type { Assessment, Finding, TrustFact, Unchecked, Verdict } from './assessment';
import { contextOf } from './context';
import type { Knowledge, Weights } from './knowledge';
import { sentThrough } from './sentThrough';
import { shownClaim } from './shownClaim';
import { isConfirmedProvider, trustFacts } from './trustFacts';

export type { UserTrust } from '../signals/context';

/** Nobody is trusted yet. */
export const noTrust: UserTrust = { senders: [], domains: [] };

/**
 * Judges a message. Pure: the same message, knowledge and trust give the same assessment, in the background worker,
 * the tests and the command line. Never throws.
 */
export function assess(reading: Reading, knowledge: Knowledge, user: UserTrust): Assessment {
  if ('unreadable' in reading) return unreadable(reading.unreadable);
  const outer = judge(reading.message, knowledge, user);
  const forwarded = forwardedIn(reading.message);
  if (!forwarded) return outer;
  // Anybody can write a trusted address into the lines above a forwarded message.
  const inner = judge(forwarded.message, knowledge, { ...user, senders: [], domains: [] });
  const warns = SEVERITY[inner.verdict] > 0 && SEVERITY[inner.verdict] >= SEVERITY[outer.verdict];
  return warns ? inOuter(inner, forwarded.at) : outer;
}

/** A forward is as bad as what it passes on, whose words and links it shows as well. */
const SEVERITY: Record<Verdict, number> = {
  dangerous: 2,
  suspicious: 1,
  unremarkable: 0,
  authentic: 0,
  unreadable: 0,
};

/** The assessment of a forwarded message, with its places counted in the message that passes it on. */
function inOuter(inner: Assessment, at: number): Assessment {
  const moved = (evidence: Evidence): Evidence =>
    evidence.at === undefined ? evidence : { ...evidence, at: evidence.at + at };
  return {
    ...inner,
    forwarded: true,
    claim: inner.claim && { ...inner.claim, evidence: inner.claim.evidence.map(moved) },
    findings: inner.findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(moved) })),
  };
}

function judge(read: Message, knowledge: Knowledge, user: UserTrust): Assessment {
  const message = sureParts(read);
  const context = contextOf(message, user);
  const { weights } = knowledge;
  const { findings, silenced } = findingsOf(context, knowledge);
  const trust = trustFacts(context, weights);
  const score = scoreOf(findings, trust, weights);
  const { sender, incident } = context;
  const claim = shownClaim(context, findings);
  return {
    verdict: verdictOf(score, findings, context, weights),
    score: Math.round(score * 100) / 100,
    claim,
    incident: incident && { id: incident.id, contradicts: incident.contradicts, demands: incident.demands },
    findings,
    trust,
    silenced,
    unchecked: uncheckedOf(message),
    forwarded: false,
    reason: null,
    sender: sender && {
      name: sender.mailbox.name,
      address: sender.mailbox.address,
      registrableDomain: toUnicode(sender.domain),
    },
    sentThrough: claim && sentThrough(context),
  };
}

/** The assessment of what could not be read. */
export function unreadable(reason: UnreadableReason): Assessment {
  return {
    verdict: 'unreadable',
    score: 0,
    claim: null,
    incident: null,
    findings: [],
    trust: [],
    silenced: [],
    unchecked: [],
    reason,
    forwarded: false,
    sender: null,
    sentThrough: null,
  };
}

function findingsOf(
  context: Context,
  { signals, weights }: Knowledge,
): Pick<Assessment, 'findings' | 'silenced'> {
  const findings: Finding[] = [];
  const silenced: Assessment['silenced'] = [];
  for (const signal of signals) {
    const result = signal.check(context);
    if (!result) continue;
    if ('silenced' in result) silenced.push({ signal: signal.id, guard: result.silenced });
    else {
      const { id, family, grade } = signal;
      findings.push({
        signal: id,
        family,
        grade,
        weight: weightOf(signal, weights),
        key: keyOf(result.variant ? `${id}-${result.variant}` : id),
        params: result.params ?? [],
        why: `${keyOf(id)}_why`,
        evidence: result.evidence,
      });
    }
  }
  return { findings: findings.toSorted((a, b) => b.weight - a.weight), silenced };
}

function keyOf(name: string): string {
  return `signal_${name}`.replaceAll('-', '_');
}

function weightOf({ id, grade }: Signal, weights: Weights): number {
  return weights.signals[id]?.weight ?? weights.byGrade[grade];
}

/** Sum over families, each at most its cap or its strongest finding, less what speaks for the message; never negative. */
function scoreOf(findings: readonly Finding[], trust: readonly TrustFact[], { caps }: Weights): number {
  const families = new Map<string, { sum: number; strongest: number }>();
  for (const { family, weight } of findings) {
    const { sum, strongest } = families.get(family) ?? { sum: 0, strongest: 0 };
    families.set(family, { sum: sum + weight, strongest: Math.max(strongest, weight) });
  }
  let score = 0;
  for (const [family, { sum, strongest }] of families)
    score += Math.max(strongest, Math.min(sum, caps[family] ?? sum));
  return Math.max(0, score - trust.reduce((sum, { weight }) => sum + weight, 0));
}

function verdictOf(
  score: number,
  findings: readonly Finding[],
  context: Context,
  { thresholds }: Weights,
): Verdict {
  if (score >= thresholds.dangerous) return 'dangerous';
  if (score >= thresholds.suspicious) return 'suspicious';
  // What speaks for a message does not take away a finding that warns alone; only the user's own trust does.
  const doubt = findings.some(({ weight }) => weight >= thresholds.suspicious);
  if (doubt && !context.sender?.trusted) return 'suspicious';
  return !doubt && isConfirmedProvider(context) ? 'authentic' : 'unremarkable';
}

/** Defects that leave out a part of what the reader sees. */
const INCOMPLETE: ReadonlySet<Defect> = new Set<Defect>([
  'clipped',
  'truncated',
  'encrypted',
  'broken_structure',
]);

function uncheckedOf(message: Message): Unchecked[] {
  const unchecked: Unchecked[] = [];
  if (message.from.length === 0) unchecked.push('sender');
  else if (!message.from.some(({ address }) => address !== '')) unchecked.push('address');
  if (message.replyTo === undefined) unchecked.push('reply_to');
  if (!message.authentication?.methods.length) unchecked.push('authentication');
  if (message.attachments === undefined) unchecked.push('attachments');
  if (message.defects.some((defect) => INCOMPLETE.has(defect))) unchecked.push('whole_body');
  if (message.defects.includes('images_blocked')) unchecked.push('images');
  if (message.origin === 'pasted') unchecked.push('pasted');
  return unchecked;
}
