import type { Provider, ProviderGuide } from '../providers/provider';
import type { Step } from './advise';
import { offered } from './openYourself';

/**
 * Ways to confirm a sign-in, the strongest first; each is shown through `mfa_method_<word>`. Only what checks the page's
 * address holds against a fake page; codes can be asked for and passed on (NIST SP 800-63B-4, section 3.2.5), and those
 * sent by text message, call or mail can be diverted besides (section 3.1.3.3).
 */
const STRONGEST_FIRST = ['u2f', 'custom-hardware', 'custom-software', 'totp', 'sms', 'call', 'email'];

/** Where the second step at sign-in is turned on, and which it can be; nothing where none is known. */
export function secondFactor(provider: Provider, { mfa }: ProviderGuide): Step[] {
  const methods = STRONGEST_FIRST.filter((method) => mfa?.methods.includes(method));
  if (!mfa || methods.length === 0) return [];
  const url = mfa.verified ? offered(provider, mfa.url) : undefined;
  return [
    {
      key: 'advise_mfa',
      params: [provider.name],
      items: methods.map((method) => `mfa_method_${method.replace('-', '_')}`),
      ...(url ? { url } : {}),
      verified: mfa.verified,
    },
  ];
}
