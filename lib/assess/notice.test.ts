import { expect, test } from 'vitest';
import { link } from '../../tests/signalCases';
import { mail } from '../../tests/support';
import { contextOf } from './context';

const user = { senders: [], domains: [], account: 'sam@firm.example' };
const to = [{ name: 'Sam', address: 'sam@firm.example' }];
const LURE = '<p>Verify your password now.</p>';
const at = (html: string) => contextOf(mail({ origin: 'page', to, html }), user);
const hostsOf = (html: string): string[] => at(html).links.map(({ target }) => target.host);
const tacticsOf = (html: string): string[] => at(html).lures.map(({ tactic }) => tactic);

const OUTSIDE = 'This message came from an external sender.';
const CAREFUL = 'Please look twice before you enter your password.';

test('links of the receiving side are none of the message’s', () => {
  const exchange = link('https://aka.ms/LearnAboutSenderIdentification', 'Learn why this is important');
  const button = link('https://us-phishalarm-ewt.proofpoint.com/EWT/v1/abc!def', 'Report Suspicious');
  const desk = link('https://helpdesk.firm.example/report', 'Report');
  const notice = [OUTSIDE, exchange, button, desk].map((line) => `<p>${line}</p>`).join('');
  expect(hostsOf(`${notice}${LURE}${link('https://a.test')}`)).toEqual(['a.test']);
});

test('their warnings are no demands', () => {
  expect(tacticsOf(`<p>${OUTSIDE} ${CAREFUL}</p><p>See you on Thursday.</p>`)).toEqual([]);
  expect(tacticsOf(`<p>${OUTSIDE}</p>${LURE}`)).toContain('credential');
});

test('a notice that leads to a stranger is the sender’s own, with all that it says', () => {
  const forged = `<p>${OUTSIDE} ${CAREFUL} ${link('https://evil.test', 'Report')}</p>`;
  expect(hostsOf(forged)).toEqual(['evil.test']);
  expect(at(forged).textStart).toBe(0);
});

test('other short links of Microsoft’s are links', () => {
  expect(hostsOf(link('https://aka.ms/somewhere'))).toEqual(['aka.ms']);
});
