import { guides } from '../providers/guides';
import type { Provider } from '../providers/provider';
import type { Step } from './advise';
import { offered, openYourself } from './openYourself';

/** What a person may have given away; each is shown through the message key `given_<word>`. */
export const givenAway = [
  'clicked',
  'replied',
  'password',
  'code',
  'api_key',
  'paid',
  'opened_attachment',
  'called',
  'installed',
] as const;

export type GivenAway = (typeof givenAway)[number];

/** Steps by message key; `open` and `mfa` stand for the provider's own pages. The most urgent first. */
const PLANS: Record<GivenAway, readonly string[]> = {
  clicked: ['close_page', 'only_looked', 'typed_anything', 'update_browser'],
  replied: ['stop_answering', 'expect_more', 'told_what'],
  password: ['open', 'change_password', 'sign_out_everywhere', 'same_password', 'mfa', 'check_forwarding'],
  code: ['open', 'change_password', 'sign_out_everywhere', 'code_bank', 'mfa'],
  api_key: ['open', 'revoke_key', 'check_usage', 'key_limits', 'tell_team'],
  paid: ['call_bank', 'keep_proof', 'police', 'no_helpers'],
  opened_attachment: ['close_file', 'scan', 'tell_team', 'watch_accounts'],
  called: ['hang_up', 'remote_access', 'call_bank', 'change_told'],
  installed: ['go_offline', 'remove_program', 'other_device', 'call_bank', 'expert'],
};

/** What to do now, by what was given away; short, and in order. The pages offered are confirmed ones. */
export function afterClick(what: GivenAway, provider: Provider | null): Step[] {
  const steps = PLANS[what].flatMap((word): Step[] => {
    if (word === 'open') return provider ? [openYourself(provider)] : [{ key: 'advise_own_way', params: [] }];
    if (word === 'mfa') return [secondFactor(provider)];
    return [{ key: `advise_after_${word}`, params: [] }];
  });
  // Whoever has the recovery phrase has the money; no password change helps.
  if (provider?.category === 'crypto' && (what === 'password' || what === 'code' || what === 'clicked')) {
    steps.unshift({ key: 'advise_after_recovery_phrase', params: [] });
  }
  return steps;
}

function secondFactor(provider: Provider | null): Step {
  const mfa = provider && guides[provider.id]?.mfa;
  const url = provider && mfa?.verified ? offered(provider, mfa.url) : undefined;
  return { key: 'advise_after_mfa', params: [], url };
}
