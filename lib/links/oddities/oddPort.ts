import { isWeb } from '../anatomy';
import { isInternalHost } from '../internalHost';
import type { Rule } from '../oddity';

/**
 * Where hosting panels and their webmail listen: cPanel 2082 and 2083, WHM 2086 and 2087, its webmail 2095
 * and 2096, DirectAdmin 2222, Plesk 8443 and 8880, HestiaCP 8083, Webmin 10000 (each product's own
 * documentation). SpamAssassin has PDS_CPANEL_PORT_SPOOFEDURL for the same.
 */
const PANELS: ReadonlySet<string> = new Set([
  '2082',
  '2083',
  '2086',
  '2087',
  '2095',
  '2096',
  '2222',
  '8083',
  '8443',
  '8880',
  '10000',
]);

/**
 * The port of a hosting panel: pages that ask for the password of a whole mailbox or site, and that are
 * imitated for it. Other ports are left out. Small and old servers and developers use 81, 3000, 5000, 8000,
 * 8080, 8888 and many more, and in ordinary mail these are as frequent as in phishing.
 * False positives: administrators. Guard: hosts of the own network; the signal asks for a lure.
 */
export const oddPort: Rule = (link, { host, authority }) =>
  isWeb(link) && PANELS.has(link.port) && !isInternalHost(link.host)
    ? { start: host.end, end: authority.end }
    : null;
