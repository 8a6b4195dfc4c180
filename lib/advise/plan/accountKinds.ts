import type { Provider } from '../../providers/provider';

/** What an account there holds, as far as it changes what to do. */
export type AccountKind = 'unknown' | 'money' | 'crypto' | 'phone' | 'mail' | 'shop' | 'work';

/** By the categories of the provider files; one that is not here changes nothing. */
const KIND_OF: Readonly<Record<string, AccountKind>> = {
  bank: 'money',
  finance: 'money',
  payments: 'money',
  crypto: 'crypto',
  telecom: 'phone',
  mail: 'mail',
  retail: 'shop',
  ecommerce: 'shop',
  consumer_brand: 'shop',
  ai: 'work',
  developer: 'work',
  hr: 'work',
  infrastructure: 'work',
  saas: 'work',
  security: 'work',
  tech: 'work',
};

/** The kinds of an account with a provider; of one that is not known, only that. */
export function accountKinds(provider: Provider | null): ReadonlySet<AccountKind> {
  if (!provider) return new Set(['unknown']);
  const kinds = new Set<AccountKind>();
  const kind = KIND_OF[provider.category];
  if (kind) kinds.add(kind);
  if (provider.domains.some(({ roles }) => roles.includes('customer_mailboxes'))) kinds.add('mail');
  return kinds;
}
