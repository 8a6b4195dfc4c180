// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { assess, noTrust } from '../../lib/assess/assess';
import type { Assessment } from '../../lib/assess/assessment';
import { builtIn } from '../../lib/assess/knowledge';
import { readPage } from '../../lib/message/page';
import { sureParts } from '../../lib/message/sureParts';
import type { PageReading } from '../../lib/webmail/adapter';
import { adapters } from '../../lib/webmail/registry';
import { practiceMessages } from '../../entrypoints/practice/practiceMessages';
import { ordinaryDeliveries, practiceDeliveries } from '../pages/deliveries';
import { openPage } from '../pages/openPage';
import { webmailPages } from '../pages/webmailPages';

/**
 * The same mail as in ordinaryMail.test.ts, as each webmail shows it: read off its page by its adapter, with the links
 * and pictures that the webmail rewrites, the notices that it puts above, and without what it leaves out.
 */

/** Each message is shown on one of so many pages, and each page shows one of so many messages. */
const EVERY = 5;
/** Some hours after the fixtures' messages. */
const NOW = '2026-11-21T20:00:00Z';

const ordinary = ordinaryDeliveries();
const practice = await practiceDeliveries();
/** The harmless ones of the practice inbox. */
const harmless = new Set(practiceMessages.filter(({ scam }) => !scam).map(({ name }) => name));
/** Scams told by the sender's address, the reply address or header lines, which not every page shows, and one told by none. */
const NOT_ON_EVERY_PAGE = /^1[12459]-/;

const pages = webmailPages.map((page, at) => [page.what, page, at] as const);

test('every webmail has a page, and every message is shown on four at least', () => {
  const shown = new Set(webmailPages.map(({ webmail }) => webmail));
  expect(adapters.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  for (let rest = 0; rest < EVERY; rest++)
    expect(pages.filter(([, , at]) => at % EVERY === rest).length).toBeGreaterThanOrEqual(4);
  expect(Math.floor(ordinary.length / EVERY)).toBeGreaterThanOrEqual(60);
});

test.each(pages)('%s: ordinary mail is quiet, and the practice inbox is told apart', (_, page, at) => {
  const show = openPage(page);
  const { hides } = page;
  const readings = ordinary
    .map(([what, message], index) => [what, message, index] as const)
    .filter(([, , index]) => index % EVERY === at % EVERY)
    .map(([what, message, index]) => [what, message, show(message, index)] as const);
  for (const [what, message, reading] of readings) {
    expect(reading.webmail, what).toBe(page.webmail);
    expect(reading.subject, what).toBe(hides?.includes('subject') ? '' : asShown(message.subject));
    // Who goes by no name, or by his address, is shown by that.
    if (hides?.includes('address') && /^$|@/.test(message.from.name)) continue;
    const [sender] = sureParts(readPage(reading)).from;
    expect(sender?.address ?? '', what).toBe(hides?.includes('address') ? '' : message.from.address);
  }
  expect(readings.flatMap(([what, , reading]) => alarm(what, judged(reading)))).toEqual([]);

  const verdicts = practice
    .map(([what, message], index) => [what, judged(show(message, index))] as const)
    .filter(([what]) => !NOT_ON_EVERY_PAGE.test(what));
  const warned = verdicts.flatMap(([what, assessment]) => alarm(what, assessment).map(() => what));
  expect(warned).toEqual(verdicts.map(([what]) => what).filter((what) => !harmless.has(what)));
});

function asShown(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function judged(reading: PageReading): Assessment {
  const { account } = reading;
  const reader = account ? { account } : {};
  return assess({ message: readPage(reading) }, builtIn, { ...noTrust, now: NOW, ...reader });
}

function alarm(what: string, { verdict, findings }: Assessment): string[] {
  if (verdict === 'unremarkable' || verdict === 'authentic') return [];
  const told = findings.map(({ signal, params }) => `${signal} (${params.join(' | ')})`);
  return [`${what}: ${verdict}: ${told.join(', ')}`];
}
