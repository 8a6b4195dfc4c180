import { assess, noTrust } from '../../../lib/assess/assess';
import { builtIn } from '../../../lib/assess/knowledge';
import { mail } from '../../support';

export interface NeutralLinks {
  links: number;
  /** Links about which a lookalike rule spoke: the host, and the finding with what it names. */
  findings: { host: string; finding: string }[];
  /** Found and excused by a guard of the signal. */
  silenced: number;
}

/**
 * Puts each host as the one link of an ordinary mail by nobody in particular, and as the sender of a greeting with a link to
 * itself, and judges both as the extension does. In: hosts, or addresses without scheme.
 */
export function neutralLinks(hosts: readonly string[]): NeutralLinks {
  const findings: NeutralLinks['findings'] = [];
  let silenced = 0;
  for (const host of hosts) {
    const links = [{ href: `https://${host}/`, text: 'the page that we spoke of', title: '' }];
    const from = [{ name: '', address: `news@${host}` }];
    const text = 'Dear customer,\nour new season starts on Thursday. See you there.';
    const messages = [mail({ links }), ...(host.includes('/') ? [] : [mail({ from, text, links })])];
    const judged = messages.map((message) => assess({ message }, builtIn, noTrust));
    for (const { signal, key, params } of judged.flatMap((assessment) => assessment.findings))
      if (isLookalike(signal)) findings.push({ host, finding: `${key} ${params.join(' ')}` });
    if (judged.some((assessment) => assessment.silenced.some(({ signal }) => isLookalike(signal))))
      silenced++;
  }
  return { links: hosts.length, findings, silenced };
}

const isLookalike = (signal: string): boolean => signal.startsWith('lookalike-');
