import { expect, test } from 'vitest';
import { LURE, link, list, signalCases } from '../../../tests/signalCases';
import { mail, passed } from '../../../tests/support';
import data from '../../links/redirectors.json';
import openRedirect from './open-redirect';
import { contextOf } from '../../assess/context';

const nobody = { senders: [], domains: [] };
const TARGET = 'https://evil-login.example/a';
const once = encodeURIComponent(TARGET);
const base64url = btoa(TARGET).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const fired = (href: string, lure = LURE) =>
  openRedirect.check(contextOf(mail({ html: `${lure}<a href="${href}">Log in</a>` }), nobody));

/** A link of each known redirector, and its host. */
const links: Record<string, [string, string]> = {
  'amazon-ads': [`https://aax-eu.amazon-adsystem.com/x/c/Abc/${TARGET}`, 'aax-eu.amazon-adsystem.com'],
  'amp-cache': ['https://cdn.ampproject.org/c/s/evil-login.example/a', 'cdn.ampproject.org'],
  anonymisers: [`https://anonym.to/?${TARGET}`, 'anonym.to'],
  bing: [`https://www.bing.com/ck/a?u=a1${base64url}`, 'www.bing.com'],
  duckduckgo: [`https://duckduckgo.com/l/?uddg=${once}`, 'duckduckgo.com'],
  'ebay-rover': [`https://rover.ebay.de/rover/1/7?mpre=${once}`, 'rover.ebay.de'],
  'google-ads': [`https://www.googleadservices.com/pagead/aclk?adurl=${once}`, 'www.googleadservices.com'],
  'google-amp': ['https://www.google.com/amp/s/evil-login.example/a', 'www.google.com'],
  'google-translate': [`https://translate.google.com/translate?u=${once}`, 'translate.google.com'],
  'href-li': [`https://href.li/?${TARGET}`, 'href.li'],
  medium: [`https://medium.com/r/?url=${once}`, 'medium.com'],
  soundcloud: [`https://gate.sc/?url=${once}`, 'gate.sc'],
  steam: [`https://steamcommunity.com/linkfilter/?url=${once}`, 'steamcommunity.com'],
  tumblr: [`https://t.umblr.com/redirect?z=${once}`, 't.umblr.com'],
  vk: [`https://vk.com/away.php?to=${once}`, 'vk.com'],
  whatsapp: [`https://l.wl.co/l?u=${once}`, 'l.wl.co'],
  'yahoo-search': [`https://r.search.yahoo.com/_ylt=A/RU=${once}/RK=2/RS=x`, 'r.search.yahoo.com'],
  youtube: [`https://www.youtube.com/redirect?q=${once}`, 'www.youtube.com'],
  adform: [`https://track.adform.net/C/?bn=1;cpdir=${TARGET}`, 'track.adform.net'],
  'adobe-mail': [`https://t-info.mail.adobe.com/r/?id=1&p1=${once}`, 't-info.mail.adobe.com'],
  'dart-search': [
    `https://clickserve.dartsearch.net/link/click?ds_dest_url=${once}`,
    'clickserve.dartsearch.net',
  ],
  doubleclick: [`https://ad.doubleclick.net/clk;1;2;?${TARGET}`, 'ad.doubleclick.net'],
  'google-travel': [`https://www.google.com/travel/clk?pcurl=${once}`, 'www.google.com'],
  googleweblight: [`https://googleweblight.com/i?u=${once}`, 'googleweblight.com'],
  indeed: [`https://t.indeed.com/r?target=${once}`, 't.indeed.com'],
  snapchat: [`https://click.snapchat.com/aVHG?af_web_dp=${once}`, 'click.snapchat.com'],
  tiktok: [`https://www.tiktok.com/link/v2?aid=1&target=${once}`, 'www.tiktok.com'],
  'yahoo-rd': [`https://rd.yahoo.com/finance/*${TARGET}`, 'rd.yahoo.com'],
};

test('every redirector has its link', () => {
  const ids = [...data.wrappers, ...data.redirectors.map(({ id }) => id)];
  expect(Object.keys(links).toSorted()).toEqual(ids.toSorted());
});

test.each(Object.entries(links))('%s passes on whoever is asked for something', (_, [href, host]) => {
  expect(fired(href)).toMatchObject({ params: [host, 'evil-login.example'] });
  expect(fired(href, '')).toEqual({ silenced: 'no_lure' });
});

test.each([
  'https://www.google.com/amp/s/evil-login.example/a',
  'https://www.google.com//amp//s/evil-login.example/a',
  `https://www.google.com/travel/clk?pcurl=${once}`,
])('behind a gateway it is the redirector that is named: %s', (href) => {
  const safe = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(href)}`;
  expect(fired(safe)).toMatchObject({ params: ['www.google.com', 'evil-login.example'] });
});

test('a gateway alone is no open redirector', () => {
  expect(fired(`https://nam02.safelinks.protection.outlook.com/?url=${once}`)).toBeNull();
});

signalCases(openRedirect, {
  fires: [
    ['a lure', { html: LURE + link('https://www.tiktok.com/link/v2?target=https://evil.test/') }],
    [
      'behind a gateway',
      {
        html:
          LURE +
          link(
            `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://adclick.g.doubleclick.net/pcs/click?adurl=https://evil.test/')}`,
          ),
      },
    ],
  ],
  quiet: [
    ['an advertisement', { html: link('https://ad.doubleclick.net/clk;1;2;?https://shop.test/') }],
    [
      "the sender's own shop at its end",
      {
        html: LURE + link('https://adclick.g.doubleclick.net/pcs/click?adurl=https://www.company.example/'),
      },
    ],
    [
      "Google's way out, as Gmail writes it",
      { html: LURE + link('https://www.google.com/url?q=https://shop.test/') },
    ],
    [
      'confirmed bulk mail',
      {
        html: LURE + link('https://adclick.g.doubleclick.net/pcs/click?adurl=https://shop.test/'),
        list,
        authentication: passed,
      },
    ],
  ],
});
