import { registrableDomain } from '../domains/registrableDomain';
import { aliasesIn } from '../providers/aliases';
import type { Claim } from '../providers/claim';
import { namesWords } from '../providers/claim/nameRow';
import { ownerOf } from '../providers/directory';
import type { Context } from '../signals/context';
import type { Finding } from './assessment';

/** Text beyond this is not looked at for the name that a lookalike goes with. UTF-16 units. */
const LONGEST_TEXT = 5_000;

/**
 * Who the message presents itself as, for showing: the claimed provider; else the one whose address was found to be
 * imitated, where the words name it, too ("PayPal: confirm your password at paypal.com.check.example"); else an
 * organisation that isn't in the directory, where its sender was found to be somebody else. Where it wasn't, its name is
 * only the sender's, and shown as that.
 */
export function shownClaim(context: Context, findings: readonly Finding[]): Claim | null {
  const { claim, organisation } = context;
  if (claim) return claim;
  const imitated = imitatedProvider(context, findings);
  if (imitated || !organisation) return imitated;
  if (!findings.some(({ signal }) => signal === 'organisation-sender-mismatch')) return null;
  const { name, by, evidence } = organisation;
  return { provider: null, name, by, evidence };
}

function imitatedProvider({ message }: Context, findings: readonly Finding[]): Claim | null {
  for (const piece of findings.flatMap(({ evidence }) => evidence)) {
    const target = piece.host?.target;
    const provider = target ? ownerOf(registrableDomain(target))?.provider : undefined;
    if (!provider) continue;
    const named = aliasesIn(namesWords(`${message.subject}\n${message.text.slice(0, LONGEST_TEXT)}`));
    if (named.some((name) => name.provider === provider))
      return { provider: provider.id, name: provider.name, by: ['text'], evidence: [piece] };
  }
  return null;
}
