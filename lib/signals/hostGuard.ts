import { icannDomain } from '../domains/registrableDomain';
import type { Anatomy } from '../links/anatomy';
import type { Tactic } from '../lures/lure';
import { claimGuard } from './claimGuard';
import type { Context } from './context';
import { isThread } from './isThread';
import { isAnybodys } from './knownSite';

/** What a page behind a link can take: passwords, codes, money, data. Hurry and greetings by themselves ask for nothing. */
const ASKING: readonly Tactic[] = [
  'credential',
  'mailbox',
  'account-suspended',
  'seed-phrase',
  'code-ask',
  'key-rotation',
  'payment',
  'billing',
  'parcel-fee',
  'refund',
  'prize',
  'survey-gift',
  'tax-fine',
  'subscription-expired',
  'breach-notice',
  'advance-fee',
  'fortune',
  'investment',
  'crypto-demand',
];

/** Asked by many signals of the same message. */
const falsely = new WeakMap<Context, boolean>();

/** The wording asks for something that a page can take; `but`: tactics that don't count. */
export function asksFor({ lures }: Context, ...but: Tactic[]): boolean {
  return lures.some(({ tactic }) => ASKING.includes(tactic) && !but.includes(tactic));
}

/** The message presents itself as a provider, and nothing excuses that it isn't sent from there. */
export function claimsFalsely(context: Context): boolean {
  const known = falsely.get(context);
  if (known !== undefined) return known;
  const { claim, senderIsProvider } = context;
  const found = claim !== null && !senderIsProvider && claimGuard(context) === null;
  falsely.set(context, found);
  return found;
}

/**
 * What excuses a link to a host that anybody can have, or that looks odd: such hosts are in honest mail every day. The
 * provider itself; a sender the user trusts; a reply that asks for nothing (anybody can write In-Reply-To into a mail);
 * the claimed provider's own hosts, but not what customers put up there; the service's own mail ("you made a form"), unless the receiving server says it isn't
 * or it presents itself as somebody else; and a message that neither asks for what a page can take nor presents itself as
 * somebody else. Null when nothing does.
 */
export function hostGuard(context: Context, target: Anatomy, asks = asksFor(context)): string | null {
  const { sender, message, official, providerItself } = context;
  if (providerItself) return 'provider_itself';
  if (sender?.trusted) return 'trusted_sender';
  if (!asks && isThread(message)) return 'reply';
  if (official.has(target.owner) && !isAnybodys(target)) return 'same_family';
  const pretends = claimsFalsely(context);
  const parent = icannDomain(target.host);
  const own = sender && parent !== '' && parent === icannDomain(sender.host);
  if (own && sender.authentication !== 'fail' && !pretends) return 'own_domain';
  return pretends || asks ? null : 'no_lure';
}
