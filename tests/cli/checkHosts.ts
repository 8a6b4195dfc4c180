import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { protect, type Protected } from '../../lib/domains/protect';
import { toUnicode } from '../../lib/domains/punycode';
import { judgeHost, type HostAnswer, type HostQuestion } from './judgeHost';

/** An answer, or why there is none. */
type Line = HostAnswer & { error?: string };

/**
 * Judges the hosts and links of a file ('-': standard input), one a line, and prints a line for each.
 * A line that holds neither gets its error, and the next one follows. Throws when the file can't be read.
 */
export async function checkHosts(file: string, json: boolean): Promise<void> {
  const content = file === '-' ? await text(process.stdin) : readFileSync(file, 'utf8');
  for (const line of content.replace(/^\uFEFF/, '').split('\n')) {
    if (line.trim()) console.log(json ? JSON.stringify(answer(line.trim())) : asText(answer(line.trim())));
  }
}

function answer(line: string): Line {
  let input = line;
  try {
    if (!line.startsWith('{')) return judgeHost({ input });
    const fields = parsed(line);
    if (typeof fields.input !== 'string') throw new Error('"input" must be a host or a URL');
    ({ input } = fields);
    return judgeHost({ input, ...listsOf(fields) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { input, registrableDomain: null, rule: null, target: null, findings: [], error: reason };
  }
}

/** The question's own lists. Throws an Error for people for what is no list. */
function listsOf(fields: Record<string, unknown>): Omit<HostQuestion, 'input'> {
  return {
    protected: (fields.protected ?? null) === null ? null : protectedOnce(hosts(fields, 'protected')),
    allow: new Set(hosts(fields, 'allow').flatMap((host) => [host, toUnicode(host)])),
    claimed: fields.claimed === true,
  };
}

function parsed(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new Error('not JSON');
  }
}

/** The hosts in a field, which may be written as URLs, in upper case, or in a sentence. */
function hosts(fields: Record<string, unknown>, name: 'protected' | 'allow'): string[] {
  const given = fields[name] ?? [];
  const field: unknown = typeof given === 'string' ? [given] : given;
  if (!Array.isArray(field) || !field.every((entry) => typeof entry === 'string'))
    throw new Error(`"${name}" must be a list of domains`);
  return field.flatMap((entry) => hostsIn(entry));
}

/** Every word of a text that could be a host: with a dot inside. Linear. */
export function hostsIn(sentence: string): string[] {
  return sentence
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}._·-]+/u)
    .map((word) => word.replace(/^\./, '').replace(/\.$/, ''))
    .filter((word) => word.includes('.'));
}

/** Lines of a file mostly name the same domains. */
let last: { names: string; made: Protected } | null = null;

function protectedOnce(domains: readonly string[]): Protected {
  const names = domains.join(' ');
  if (last?.names !== names) last = { names, made: protect(domains) };
  return last.made;
}

const LONGEST_SHOWN = 100;

function asText({ input, rule, target, findings, error }: Line): string {
  const shown =
    input.slice(0, LONGEST_SHOWN).replace(/\p{C}/gu, '\u00B7') + (input.length > LONGEST_SHOWN ? '...' : '');
  const others = findings.map((finding) => finding.rule).filter((other) => other !== rule);
  const why = error ?? others.join(', ');
  return `${(rule ?? '-').padEnd(16)} ${(target ?? '-').padEnd(24)} ${shown}${why ? `  (${why})` : ''}`;
}
