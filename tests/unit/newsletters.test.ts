import { expect, test } from 'vitest';
import { assess, noTrust } from '../../lib/assess/assess';
import { builtIn } from '../../lib/assess/knowledge';
import { unwrap } from '../../lib/links/unwrap';
import type { Message } from '../../lib/message/message';
import { mail, passed } from '../support';

/**
 * Ordinary newsletters, whose links go through mail services and the reader's gateways: nothing in them is to be
 * warned of, whether the webmail shows the sender's authentication or not. Written for this test, with reserved names.
 */
interface Newsletter {
  name: string;
  address: string;
  subject: string;
  /** The pages it links to, by the words or addresses that people see. */
  links: [text: string, page: string][];
  body: string;
}

const enc = encodeURIComponent;

const newsletters: Newsletter[] = [
  {
    name: 'Garden Shop',
    address: 'news@garden.example',
    subject: 'Spring is here: 20% off all seeds',
    body: 'Dear gardeners, the first warm days are here. Our seeds are ready, and so are we.',
    links: [
      ['View in browser', 'https://www.garden.example/news/12'],
      ['Shop seeds', 'https://www.garden.example/seeds?utm_source=news&utm_medium=email'],
      ['www.garden.example', 'https://www.garden.example/'],
      ['https://www.garden.example/tools', 'https://www.garden.example/tools?utm_campaign=spring#top'],
      ['Follow us', 'https://social.example/@garden'],
      ['Unsubscribe', 'https://www.garden.example/unsubscribe?id=1'],
    ],
  },
  {
    name: 'Maria at Paper & Ink',
    address: 'hello@paperink.example',
    subject: 'Seven books for the long evenings',
    body: 'Hello Sam, here is what we have read this month, and where to meet the authors.',
    links: [
      ['Read more', 'https://blog.paperink.example/2026/11/seven-books'],
      ['paperink.com', 'https://paperink.com/'],
      ['http://www.library.org', 'https://www.library.org/events?month=11'],
      ['See the author’s page (author.net)', 'https://author.net/'],
      ['Update your preferences', 'https://paperink.example/preferences/abc'],
    ],
  },
  {
    name: 'Example Cloud Status',
    address: 'status@cloud.example',
    subject: 'Maintenance on Saturday',
    body: 'We will update our servers on Saturday between 02:00 and 04:00 UTC. You need not do anything.',
    links: [
      ['status.example.com', 'https://status.example.com/'],
      ['https://docs.example.com/maintenance/', 'https://docs.example.com/maintenance/?from=mail'],
    ],
  },
];

const base64url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

type Wrap = (page: string, sender: string) => string;

const safeLinks: Wrap = (page) =>
  `https://nam02.safelinks.protection.outlook.com/?url=${enc(page)}&data=05%7C02%7Creader%40home.example%7C1&sdata=abc%3D&reserved=0`;
const defense2: Wrap = (page) =>
  `https://urldefense.proofpoint.com/v2/url?u=${enc(page).replaceAll('-', '-2D').replaceAll('_', '-5F').replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwMFaQ&c=abc&r=def&m=ghi&s=jkl&e=`;
const defense3: Wrap = (page) =>
  `https://urldefense.com/v3/__${page.replaceAll('#', '*')}__;${page.includes('#') ? 'Iw' : ''}!!AbC!dEf$`;
const sendGrid: Wrap = (page) =>
  `https://u123.ct.sendgrid.net/ls/click?upn=u001.${base64url(page.slice(8, 20))}`;
const sendGridOwnHost: Wrap = (page, sender) =>
  `https://url1234.${sender}/ls/click?upn=u001.${base64url(page.slice(8, 20))}`;
const mailchimp: Wrap = () => 'https://garden.us1.list-manage.com/track/click?u=0a1b&id=2c3d&e=4e5f';
const mailchimpApp: Wrap = (page) => `https://list.mailchimp.com/mctx/clicks?url=${enc(page)}&xid=1&uid=2`;
const postmark: Wrap = (page) =>
  `https://click.pstmrk.it/3s/${enc(page.slice('https://'.length))}/AbC/dEf/gHi`;
const hubSpot: Wrap = (_page, sender) => `https://news.${sender}/e3t/Ctc/AB+113/abc/VWxyz`;
const hubSpotLinks: Wrap = () => 'https://d1x2.na1.hubspotlinks.com/Ctc/AB+113/abc/VWxyz';
const google: Wrap = (page) => `https://www.google.com/url?q=${enc(page)}&source=gmail&ust=1&usg=AOv`;
const mimecastOld: Wrap = (page) => `https://protect-eu.mimecast.com/s/AbC?url=${enc(page)}`;
const mimecastNew: Wrap = (page) =>
  `https://url.uk.m.mimecastprotect.com/s/AbCdEf?domain=${new URL(page).hostname}`;
const klaviyo: Wrap = () => 'https://trk.klclick1.com/ls/click?upn=u001.abc';
const awsTrack: Wrap = (page) =>
  `https://abc123.r.eu-west-1.awstrack.me/L0/${enc(page)}/1/0102018f-0000/sig-abc=123`;
const mandrill: Wrap = (page) =>
  `https://mandrillapp.com/track/click/30000001/${new URL(page).hostname}?p=${base64url(
    JSON.stringify({ s: 's', v: 1, p: JSON.stringify({ u: 1, v: 1, url: page, id: 'i', url_ids: [] }) }),
  )}`;
const onion =
  (...wraps: Wrap[]): Wrap =>
  (page, sender) =>
    wraps.reduceRight((inner, wrap) => wrap(inner, sender), page);

const ways: Record<string, Wrap> = {
  'no wrapper': (page) => page,
  SafeLinks: safeLinks,
  'URL Defense v2': defense2,
  'URL Defense v3': defense3,
  SendGrid: sendGrid,
  "SendGrid on the sender's host": sendGridOwnHost,
  'Mailchimp list-manage': mailchimp,
  'Mailchimp mctx': mailchimpApp,
  Postmark: postmark,
  "HubSpot on the sender's host": hubSpot,
  hubspotlinks: hubSpotLinks,
  'Google /url': google,
  'Mimecast, old': mimecastOld,
  'Mimecast, new': mimecastNew,
  Klaviyo: klaviyo,
  awstrack: awsTrack,
  Mandrill: mandrill,
  'SafeLinks around SendGrid': onion(safeLinks, sendGrid),
  'URL Defense v3 around awstrack': onion(defense3, awsTrack),
  'SafeLinks around URL Defense v2 around Postmark': onion(safeLinks, defense2, postmark),
  'SafeLinks around SafeLinks around Google': onion(safeLinks, safeLinks, google),
};

const asHtml = ({ body, links, address }: Newsletter, wrap: Wrap): string => {
  const domain = address.split('@')[1] ?? '';
  const rows = links.map(
    ([text, page]) =>
      `<tr><td><a href="${wrap(page, domain).replaceAll('&', '&amp;')}" title="${text.startsWith('http') ? text : ''}">${text}</a></td></tr>`,
  );
  return `<div style="display:none">${body.slice(0, 40)}</div><table><tr><td><p>${body}</p></td></tr>${rows.join('')}</table>`;
};

const ownLists = { id: '<news.example>', unsubscribe: '<https://lists.example/u>' };
const readers: Record<string, Omit<Partial<Message>, 'sender'>> = {
  'a raw message, confirmed': { authentication: passed, list: ownLists },
  'a raw message without marks': { authentication: { server: 'mx.home.example', methods: [] } },
  'a webmail page': {
    origin: 'page',
    authentication: undefined,
    replyTo: undefined,
    list: undefined,
    headers: undefined,
    reply: undefined,
  },
};

for (const [way, wrap] of Object.entries(ways)) {
  for (const [reader, parts] of Object.entries(readers)) {
    test.each(newsletters)(
      `a newsletter through ${way} is nothing to warn of, in ${reader}: $subject`,
      (news) => {
        const message = mail({
          from: [{ name: news.name, address: news.address }],
          subject: news.subject,
          html: asHtml(news, wrap),
          ...parts,
        });
        expect(message.links).toHaveLength(news.links.length);
        expect(assess({ message }, builtIn, noTrust).findings).toEqual([]);
      },
    );
  }
}

/** Wrappers that hide their target on the server. */
const HIDDEN = /SendGrid|Mailchimp list|HubSpot|hubspotlinks|Klaviyo/;

/** Null where a wrapper does what it is to do: come off, down to the page or at least its host, or be named. */
function fault(way: string, wrap: Wrap, page: string): string | null {
  const { target, opaque, partial } = unwrap(wrap(page, 'garden.example'));
  if (HIDDEN.test(way)) return opaque === null ? way : null;
  const right = partial ? target.host === new URL(page).hostname : target.url === new URL(page).href;
  return right ? null : `${way}: ${target.url}`;
}

test.each(newsletters)(
  'those wrappers are real ones: they come off, or are named ($subject)',
  ({ links }) => {
    const faults = Object.entries(ways).flatMap(([way, wrap]) =>
      links.map(([, page]) => fault(way, wrap, page)),
    );
    expect(faults.filter((one) => one !== null)).toEqual([]);
  },
);

test('the same newsletter with one link to somebody else is warned of, through every wrapper that can be read', () => {
  const [news] = newsletters;
  if (!news) throw new Error('no newsletter');
  const readable = Object.entries(ways).filter(([way]) => !HIDDEN.test(way));
  const missed = readable.filter(([, wrap]) => {
    const links: Newsletter['links'] = [...news.links, ['www.paypal.com', 'https://evil.test/login']];
    const message = mail({
      from: [{ name: news.name, address: news.address }],
      html: asHtml({ ...news, links }, wrap),
      authentication: passed,
    });
    const { findings } = assess({ message }, builtIn, noTrust);
    return !findings.some(({ signal }) => signal === 'text-href-mismatch');
  });
  expect(missed.map(([way]) => way)).toEqual([]);
});
