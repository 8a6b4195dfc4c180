import { domains as billing } from './services/billing.json';
import { domains as bulkMailers } from './services/bulkMailers.json';
import { domains as clouds } from './services/clouds.json';
import { domains as disposableMail } from './services/disposableMail.json';
import { domains as fileHosts } from './services/fileHosts.json';
import { domains as freeHosts } from './services/freeHosts.json';
import { domains as freeMail } from './services/freeMail.json';
import { domains as ipfsGateways } from './services/ipfsGateways.json';
import { domains as mailForwarding } from './services/mailForwarding.json';
import { domains as mailHosts } from './services/mailHosts.json';
import { domains as oddTlds } from './services/oddTlds.json';
import { domains as receiversNotices } from './services/receiversNotices.json';
import { domains as replyToServices } from './services/replyToServices.json';
import { domains as selfService } from './services/selfService.json';
import { domains as shorteners } from './services/shorteners.json';
import { domains as socialLanding } from './services/socialLanding.json';
import { domains as surveyMailers } from './services/surveyMailers.json';
import { domains as tenantMail } from './services/tenantMail.json';

/**
 * The kinds, each a list of entries: a domain, which stands for itself and all below it; a top-level domain, likewise;
 * `host/path`, for services of which one side only is meant; `*.host`, for those whose main site is not meant: what is
 * below it but www; `a.*.host`, where any label may stand for the star (a cloud's region). Their `about` says what was left out of them, and why.
 */
const lists = {
  billing,
  bulkMailers,
  clouds,
  disposableMail,
  fileHosts,
  freeHosts,
  freeMail,
  ipfsGateways,
  mailForwarding,
  mailHosts,
  oddTlds,
  receiversNotices,
  replyToServices,
  selfService,
  shorteners,
  socialLanding,
  surveyMailers,
  tenantMail,
};

export type Service = keyof typeof lists;

/** By the host of an entry, so that one walk up a host's labels answers for all kinds. */
const byHost = new Map<string, Entry[]>();
for (const kind of Object.keys(lists) as Service[]) {
  for (const entry of lists[kind]) {
    const slash = entry.indexOf('/');
    const host = slash < 0 ? entry : entry.slice(0, slash);
    const entries = byHost.get(host) ?? [];
    entries.push({ kind, path: slash < 0 ? '' : entry.slice(slash) });
    byHost.set(host, entries);
  }
}

/** Labels of a host that are looked at, from the right: RFC 1035 allows 127, and no entry has more than a few. */
const MOST_LABELS = 8;

/** The second label as a star: s3.eu-central-1.amazonaws.com as s3.*.amazonaws.com; '' where there is none. */
function withStar(host: string): string {
  const first = host.indexOf('.');
  const second = host.indexOf('.', first + 1);
  return first < 0 || second < 0 ? '' : `${host.slice(0, first)}.*${host.slice(second)}`;
}

interface Entry {
  kind: Service;
  path: string;
}

/** Many signals ask about the same few hosts of a message; the table is emptied when full. */
const MOST_KEPT = 2000;
const LONGEST_KEPT = 253;
const kept = new Map<string, readonly Entry[]>();

/** The entries of a host and its parents, whatever their paths. */
function entriesOf(host: string): readonly Entry[] {
  const known = kept.get(host);
  if (known) return known;
  const name = host.toLowerCase().replace(/\.$/, '');
  const plain = name.startsWith('www.') ? name.slice(4) : name;
  const found: Entry[] = [];
  let start = name.length;
  for (let labels = 0; labels < MOST_LABELS && start > 0; labels += 1) {
    start = name.lastIndexOf('.', start - 1);
    const from = name.slice(start + 1);
    const below = from.length < plain.length ? `*.${from}` : '';
    for (const form of [from, below, withStar(from)]) found.push(...(byHost.get(form) ?? []));
  }
  if (kept.size >= MOST_KEPT) kept.clear();
  if (host.length <= LONGEST_KEPT) kept.set(host, found);
  return found;
}

/**
 * The kinds of service that a host belongs to, by itself or any parent. In: a host name in any case; for a link also its
 * path (with query), without which entries that name a path don't match. Out: in no order, each once. Never throws.
 */
export function servicesOf(host: string, path = ''): Set<Service> {
  const found = new Set<Service>();
  for (const entry of entriesOf(host)) if (path.startsWith(entry.path)) found.add(entry.kind);
  return found;
}

/** Whether a host (and, for a link, its path) belongs to a kind of service. In as in `servicesOf`. */
export function isService(kind: Service, host: string, path = ''): boolean {
  for (const entry of entriesOf(host)) if (entry.kind === kind && path.startsWith(entry.path)) return true;
  return false;
}
