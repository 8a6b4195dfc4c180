import { linkEvidence } from '../context';
import { claimsFalsely } from '../hostGuard';
import { defineSignal } from '../signal';

/** Shops for apps and extensions, with the side on which one app is shown; and Apple's for tests before the shop. */
const SHOPS: readonly [host: string, path: RegExp | null][] = [
  ['apps.apple.com', /\/app\//],
  ['itunes.apple.com', /\/app\//],
  ['testflight.apple.com', null],
  ['play.google.com', /\/store\/apps\/details|\/apps\/testing/],
  ['chromewebstore.google.com', /\/detail\//],
  ['chrome.google.com', /^\/webstore\/detail/],
  ['addons.mozilla.org', /\/addon\//],
  ['apps.microsoft.com', /\/detail|\/store/],
];

/** Apps for advertisers and with a language model, under which false ones are put up. */
const SUBJECT =
  /\bads? ?(?:manager|suite|account|center|centre|campaign)|\badvertis|business (?:suite|manager|center)|\bgpt\b|\bgemini\b|copilot|\bai (?:tool|app|suite|assistant)|test ?flight|beta (?:test|version|access)|werbekonto|anzeigen|publicit|publicidad|anúncios|anunci/i;

/**
 * In the name of a provider that the message is not from, a link to an app in a shop: "the new Ads Manager". Strangers'
 * apps stand in the shops under such names, and take passwords.
 * False positives: badges of the shops in the foot. Guards: a claim that does not hold; wording of advertising, tests or
 * assistants, or an app that is still tested; those of the claim. (Sublime: 4 rules.)
 */
export default defineSignal({
  id: 'app-store-lure',
  family: 'links',
  grade: 'C',
  check(context) {
    const { links, claim, message } = context;
    if (!claim) return null;
    const found = links.find(({ target }) =>
      SHOPS.some(([host, path]) => target.host === host && (path?.test(target.rest.slice(0, 300)) ?? true)),
    );
    if (!found) return null;
    if (!claimsFalsely(context)) return { silenced: 'no_lure' };
    const test = found.target.host === 'testflight.apple.com';
    if (!test && !SUBJECT.test(`${message.subject}\n${message.text.slice(0, 4000)}`))
      return { silenced: 'no_lure' };
    return { evidence: [linkEvidence(found.link)], params: [claim.name, found.target.host] };
  },
});
