import type { ProviderDomain, ProviderFile } from '../../../lib/providers/provider';
import { vouches } from '../../../lib/providers/vouches';
import { namesOf } from './names';

/** What a file will do, in lines to read: which names are claims, which domains raise trust, and which only silence. */
export function effectsOf(file: ProviderFile): string[] {
  const names = [...new Set([file.name, ...namesOf(file).map(({ name }) => name)])];
  const inContext = new Set(file.aliases_need_context);
  const raises = file.domains.filter(vouches);
  const [confirmed, shown] = parted(raises, ({ roles }) => roles.includes('mail'));
  const [strangers, silent] = parted(
    file.domains.filter((domain) => !vouches(domain)),
    ({ identity_proof }) => identity_proof === false,
  );
  const open = file.sender_addresses.filter(({ third_party_content }) => third_party_content);
  const vendors = (file.vendors ?? []).map(({ name, for: task, domains, until }) =>
    [name, `(${task}${until === null ? '' : `, until ${until}`})`, ...domains].join(' '),
  );
  const pages = file.sign_in.filter(({ verified }) => verified).map(({ url }) => url);
  return [
    line(
      'Claims: a message that gives itself this name is held to its domains',
      names,
      (name) => !inContext.has(name),
    ),
    line('Claims only beside something else, such as an account there', names, (name) => inContext.has(name)),
    line('Raises trust: confirmed mail from here is shown as sent by it', confirmed.map(domainOf)),
    line('Raises trust as a page, and silences warnings of mail', shown.map(domainOf)),
    line('Silences warnings, and no more', silent.map(domainOf)),
    line('Says nothing about who wrote: customers write or publish there', strangers.map(domainOf)),
    line(
      'No all-clear: strangers can write through these',
      open.map(({ address }) => address),
    ),
    line(
      `Counts as its own, too: the domains of ${file.parent ?? ''}`,
      file.parent === null ? [] : [file.parent],
    ),
    line('Explains a message that came through a vendor', vendors),
    line('Offered to be opened', pages),
    line('Where to look in the account', [
      file.check_directly === null
        ? `what goes for every provider of the kind "${file.category}"`
        : file.check_directly.text,
    ]),
  ].filter((each) => each !== '');
}

const domainOf = ({ domain }: ProviderDomain): string => domain;

function line(what: string, all: readonly string[], fits: (text: string) => boolean = () => true): string {
  const listed = all.filter(fits);
  return listed.length === 0 ? '' : `${what}: ${listed.join(', ')}`;
}

function parted<T>(all: readonly T[], fits: (item: T) => boolean): [T[], T[]] {
  return [all.filter(fits), all.filter((item) => !fits(item))];
}
