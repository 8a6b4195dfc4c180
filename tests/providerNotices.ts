import type { Message } from '../lib/message/message';
import type { ProviderFile } from '../lib/providers/provider';
import { mail, passed } from './support';

/** A sender and a page that have nothing to do with any provider (RFC 2606). */
const FOREIGN_SENDER = 'notice@example.net';
const FOREIGN_PAGE = 'https://www.example.org/session/review';

/**
 * A genuine-looking notice of a provider, made from its facts: from its own sender, with links to its own pages, about a
 * sign-in, with its name where real notices have it (sender, text, signature, copyright line), and DMARC pass.
 */
export function genuineNotice(provider: ProviderFile): Message {
  return notice(provider, officialSender(provider), officialPage(provider), passed);
}

/** The same notice from elsewhere, with a link to elsewhere, confirmed by nobody. */
export function foreignNotice(provider: ProviderFile): Message {
  return notice(provider, FOREIGN_SENDER, FOREIGN_PAGE, { server: 'mx.home.example', methods: [] });
}

function notice(
  provider: ProviderFile,
  address: string,
  page: string,
  authentication: Message['authentication'],
): Message {
  const name = spokenName(provider);
  return mail({
    from: [{ name, address }],
    to: [{ name: 'Sam', address: 'sam@home.example' }],
    subject: `New sign-in to your ${name} account`,
    authentication,
    html: `
      <p>Hello Sam,</p>
      <p>Your ${escaped(name)} account was signed in to from a new device. If this was you, there is nothing to do.</p>
      <p>If it was not you, please verify your account and change your password at once.</p>
      <p><a href="${escaped(page)}">Review activity</a></p>
      <p>The ${escaped(name)} Team</p>
      <p>© 2026 ${escaped(name)}. All rights reserved.</p>`,
  });
}

/**
 * What it calls itself: "Gemini (exchange)" and "HMCTS / Ministry of Justice" are for showing; of a name that is a word in
 * small letters (bol, npm) there is another form.
 */
export function spokenName({ name, aliases, aliases_need_context }: ProviderFile): string {
  const fits = (one: string): boolean =>
    !/[(/]/.test(one) && (one !== one.toLowerCase() || !aliases_need_context.includes(one));
  return [name, ...aliases].find(fits) ?? name;
}

/** An address that it is known to write from; else one at the host or domain from which it does. */
function officialSender({ sender_addresses, mail_hosts, domains }: ProviderFile): string {
  const known = sender_addresses.filter(({ third_party_content }) => !third_party_content);
  const address = (known.find(({ verified }) => verified) ?? known[0])?.address;
  if (address !== undefined) return address;
  const host = (mail_hosts.find(({ verified }) => verified) ?? mail_hosts[0])?.host;
  return `no-reply@${host ?? mainDomain(domains, 'mail')}`;
}

function officialPage({ sign_in, domains }: ProviderFile): string {
  return (
    (sign_in.find(({ verified }) => verified) ?? sign_in[0])?.url ??
    `https://www.${mainDomain(domains, 'web')}/account`
  );
}

/** The first domain of that role whose owner is confirmed; else the first of that role, else the first. */
function mainDomain(domains: ProviderFile['domains'], role: 'web' | 'mail'): string {
  const fitting = domains.filter(({ roles }) => roles.includes(role));
  const [first] = domains;
  return (fitting.find(({ evidence }) => evidence === 'owner') ?? fitting[0] ?? first)?.domain ?? '';
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
