import { registrableDomain } from './registrableDomain';
import billing from './services/billing.json';
import bulkMailers from './services/bulkMailers.json';
import freeHosts from './services/freeHosts.json';
import freeMail from './services/freeMail.json';
import linkRewriters from './services/linkRewriters.json';
import shorteners from './services/shorteners.json';

const sets = {
  billing: new Set(billing.domains),
  linkRewriters: new Set(linkRewriters.domains),
  freeMail: new Set(freeMail.domains),
  bulkMailers: new Set(bulkMailers.domains),
  shorteners: new Set(shorteners.domains),
  freeHosts: new Set(freeHosts.domains),
};

export type Service = keyof typeof sets;

/** Whether a host belongs to a kind of service: the host itself or any parent of it is in the list. */
export function isService(kind: Service, host: string): boolean {
  const set = sets[kind];
  let name = host.toLowerCase();
  for (;;) {
    if (set.has(name)) return true;
    const dot = name.indexOf('.');
    if (dot < 0) return set.has(registrableDomain(host));
    name = name.slice(dot + 1);
  }
}
