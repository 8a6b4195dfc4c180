import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { decoders } from './decoders';
import { unwrap } from './unwrap';
import type { Wrapper } from './wrapper';
import schema from './wrapper.schema.json';
import { wrapperById, wrappers } from './wrapperTable';

const files = Object.entries(
  import.meta.glob<Wrapper>('./wrappers/*.json', { eager: true, import: 'default' }),
);
const validate = new Ajv({ allErrors: true, strict: true, strictTuples: false }).compile(schema);

/** Base64 of UTF-8. */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const base64url = (text: string): string =>
  base64(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Where all samples lead, in the ways in which it is written there. */
const PAGE = 'https://shop.example/a/b?c=d';
const once = encodeURIComponent(PAGE);
const twice = encodeURIComponent(once);
/** Without a scheme, as some write it. */
const HOSTED = 'www.example.com/a/b';
const mandrill = (url: string): string =>
  base64url(JSON.stringify({ s: 'x', v: 1, p: JSON.stringify({ u: 1, v: 1, url, id: 'y', url_ids: [] }) }));
const newsOf = (url: string): string =>
  base64url(`\b\u0013"${String.fromCharCode(url.length)}${url}\u00d2\u0001\u0000`);

/** For each wrapper: links, and where they lead. */
const leads: Record<string, [string, string][]> = {
  safelinks: [
    [`https://nam02.safelinks.protection.outlook.com/?url=${once}&data=05%7C01&reserved=0`, PAGE],
    [`https://eur01.safelinks.protection.outlook.com/?url=${once.toLowerCase()}`, PAGE],
    [`https://gcc02.safelinks.protection.office365.us/?url=${once}`, PAGE],
    [`https://nam02.safelinks.protection.outlook.com/?data=1&amp;url=${once}&amp;reserved=0`, PAGE],
    [`https://nam02.safelinks.protection.outlook.com/ap/x-59584e83/?url=${once}`, PAGE],
  ],
  'proofpoint-v1': [
    [`https://urldefense.proofpoint.com/v1/url?u=${once}&k=a`, PAGE],
    ['https://urldefense.proofpoint.com/v1/url?u=https://shop.example/a_b&k=a', 'https://shop.example/a_b'],
    ['https://urldefense.proofpoint.com/v1/url?u=https://shop.example_a_b&k=a', 'https://shop.example/a/b'],
  ],
  'proofpoint-v2': [
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__shop.example_a_b-3Fc-3Dd&d=DwMFAg&c=x', PAGE],
    ['https://urldefense.com/v2/url?u=https-3A__shop.example_a_b-3Fc-3Dd&d=DwMFAg&c=x', PAGE],
    ['https://urldefense.com/v2/url?u=https-3A__a-2Db.example_-23-23x&d=', 'https://a-b.example/##x'],
  ],
  'proofpoint-v3': [
    ['https://urldefense.com/v3/__https://shop.example/a/b?c=d__;!!x!y$', PAGE],
    ['https://urldefense.us/v3/__https://shop.example/a/b?c=d__;!!x!y$', PAGE],
    ['https://urldefense.com/v3/__https:/shop.example/a/b?c=d__;!!x!y$', PAGE],
    ['urldefense.com/v3/__https://shop.example/a/b?c=d__;!!x!y$', PAGE],
    [`https://urldefense.com/v3/__https://a.example/*x__;${base64url('#')}!!x!y$`, 'https://a.example/#x'],
    [
      `https://urldefense.com/v3/__https://a.example/**Bx__;${base64url('###')}!!x!y$`,
      'https://a.example/###x',
    ],
    // Two bytes and one left, which the next run has in addition.
    [
      `https://urldefense.com/v3/__https://a.example/**Bx**A__;${base64url('ü€')}!!x!y$`,
      'https://a.example/üx€',
    ],
    // Four bytes, beyond the Basic Multilingual Plane.
    [`https://urldefense.com/v3/__https://a.example/**C__;${base64url('😀')}!!x!y$`, 'https://a.example/😀'],
    // The last __; closes the address.
    ['https://urldefense.com/v3/__https://a.example/__;b__;!!x!y$', 'https://a.example/__;b'],
  ],
  mimecast: [
    [`https://protect-eu.mimecast.com/s/AbC?url=${once}&domain=other.example`, PAGE],
    ['https://url.us.m.mimecastprotect.com/s/AbC?domain=shop.example', 'https://shop.example/'],
  ],
  barracuda: [[`https://linkprotect.cudasvc.com/url?a=${once}&c=E,1`, PAGE]],
  cisco: [
    [`https://secure-web.cisco.com/1abc-DEF/${once}`, PAGE],
    [`https://secure-web.cisco.com/1abc-DEF/${PAGE}`, PAGE],
  ],
  sophos: [
    [
      `https://eu-west-1.protection.sophos.com/?d=shop.example&u=${encodeURIComponent(base64(PAGE))}&i=1`,
      PAGE,
    ],
    [`https://us-west-2.protection.sophos.com?d=shop.example&u=${base64url(PAGE)}`, PAGE],
    ['https://us-west-2.protection.sophos.com?d=shop.example', 'https://shop.example/'],
  ],
  trendmicro: [
    [`https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${once}&umid=1`, PAGE],
    [`https://ca-1.check.trendmicro.com/?url=${once}`, PAGE],
  ],
  fireeye: [
    [`https://protect2.fireeye.com/v1/url?k=1&q=1&u=${once}`, PAGE],
    ['https://protect2.fireeye.com/url?k=1&u=https://shop.example/a/b?c=d&e=f', `${PAGE}&e=f`],
  ],
  symantec: [
    [`https://clicktime.symantec.com/3abc?u=${once}`, PAGE],
    ['https://clicktime.symantec.com/a/1/x?d=y&u=https://shop.example/a/b?c=d', PAGE],
  ],
  'check-point': [
    [`https://url.avanan.click/v2/___${PAGE}___.YXAz`, PAGE],
    [`https://protect.checkpoint.com/v2/r01/___https:/shop.example/a/b?c=d___.YXAz`, PAGE],
  ],
  esva: [[`https://urlsand.esvalabs.com/?u=${once}&e=1`, PAGE]],
  trustwave: [[`https://scanmail.trustwave.com/?c=1&d=2&u=${once}`, PAGE]],
  edgepilot: [[`https://link.edgepilot.com/s/1/abc?u=${PAGE}`, PAGE]],
  gmx: [
    [`https://deref-gmx.net/mail/client/token/dereferrer/?redirectUrl=${once}`, PAGE],
    [`https://deref-web.de/mail/client/token/dereferrer/?redirectUrl=${twice}`, PAGE],
    [`https://3c.gmx.net/mail/client/dereferrer?redirectUrl=${once}`, PAGE],
    [`https://lightmailer-bs.gmx.net/token/deref/?redirectUrl=${once}`, PAGE],
    [`https://service.gmx.net/de/cgi/derefer?TYPE=3&DEST=${once}`, PAGE],
    [`https://service.mail.com/dereferrer/?target=${once}`, PAGE],
    [`https://www.ui-deref.de/r/?to=${once}`, PAGE],
    [`https://freemailng1.web.de/jump.htm?goto=${once}`, PAGE],
  ],
  'mail-ru': [
    [`https://checklink.mail.ru/proxy?es=1&url=${once}`, PAGE],
    [`https://click.mail.ru/redir?u=${once}`, PAGE],
  ],
  yandex: [[`https://mail.yandex.ru/re.jsx?h=a,b&l=${base64url(PAGE)}`, PAGE]],
  'google-url': [
    [`https://www.google.com/url?q=${once}&sa=D`, PAGE],
    [`https://www.google.co.uk/url?sa=t&url=${once}`, PAGE],
    [`https://clients1.google.com/url?q=${once}`, PAGE],
    [`https://www.google.de/url?url=${once}&q=https%3A%2F%2Fother.example`, PAGE],
  ],
  'google-ads': [
    [`https://www.googleadservices.com/pagead/aclk?sa=L&adurl=${once}`, PAGE],
    [`https://adclick.g.doubleclick.net/pcs/click?xai=1&adurl=${once}`, PAGE],
    [`https://ad.doubleclick.net/ddm/clk/1;2;3?${PAGE}`, PAGE],
  ],
  'google-news': [
    [`https://news.google.com/news/url?sa=t&url=${once}`, PAGE],
    [
      `https://news.google.com/rss/articles/${newsOf('https://shop.example/a')}?oc=5`,
      'https://shop.example/a',
    ],
  ],
  'google-scholar': [[`https://scholar.google.com/scholar_url?url=${once}&hl=en`, PAGE]],
  'google-translate': [
    [`https://translate.google.fr/translate?sl=en&u=${once}`, PAGE],
    [
      'https://my--shop-example-com.translate.goog/a?b=c&_x_tr_sl=en&_x_tr_tl=de',
      'https://my-shop.example.com/a?b=c',
    ],
    ['https://www-example-com.translate.goog/?_x_tr_sch=http', 'http://www.example.com/'],
  ],
  'google-amp': [
    [`https://www.google.com/amp/s/${HOSTED}?usqp=1`, `https://${HOSTED}`],
    [`https://www.google.de/amp/${HOSTED}`, `http://${HOSTED}`],
  ],
  'amp-cache': [
    [`https://www-example-com.cdn.ampproject.org/c/s/${HOSTED}?amp_js_v=0.1`, `https://${HOSTED}`],
    [`https://cdn.ampproject.org/v/${HOSTED}`, `http://${HOSTED}`],
  ],
  bing: [[`https://www.bing.com/ck/a?!&&p=1&u=a1${base64url(PAGE)}&ntb=1`, PAGE]],
  'yahoo-search': [[`https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${once}/RK=2/RS=x-`, PAGE]],
  duckduckgo: [[`https://html.duckduckgo.com/l/?uddg=${once}&rut=1`, PAGE]],
  'yandex-turbo': [
    [`https://yandex.ru/turbo?text=${once}`, PAGE],
    ['https://yandex.com.tr/turbo/www.example.com/s/a/b', `https://${HOSTED}`],
    ['https://example-com.turbopages.org/www.example.com/s/a/b?turbo_uid=1', `https://${HOSTED}`],
  ],
  'web-archive': [
    [`https://web.archive.org/web/20240101120000/${PAGE}`, PAGE],
    [`https://web.archive.org/web/2024id_/${PAGE}`, PAGE],
    [`https://web.archive.org/web/2024/${HOSTED}`, `http://${HOSTED}`],
  ],
  embedly: [[`https://cdn.embedly.com/widgets/media.html?src=${once}`, PAGE]],
  'telegram-iv': [[`https://t.me/iv?url=${once}&rhash=1`, PAGE]],
  vk: [[`https://m.vk.com/away.php?to=${once}`, PAGE]],
  facebook: [
    [`https://l.facebook.com/l.php?u=${once}&h=AT0`, PAGE],
    [`https://l.messenger.com/l.php?u=${once}`, PAGE],
    [`https://www.facebook.com/flx/warn/?u=${once}`, PAGE],
  ],
  whatsapp: [[`https://l.wl.co/l?u=${once}`, PAGE]],
  instagram: [[`https://l.instagram.com/?u=${once}&e=1`, PAGE]],
  threads: [[`https://l.threads.net/?u=${once}`, PAGE]],
  linkedin: [
    [`https://www.linkedin.com/safety/go?url=${once}&trk=x`, PAGE],
    [`https://www.linkedin.com/redir/redirect?url=${once}`, PAGE],
  ],
  bluesky: [[`https://go.bsky.app/redirect?u=${once}`, PAGE]],
  youtube: [[`https://www.youtube.com/redirect?event=x&q=${once}`, PAGE]],
  slack: [[`https://slack-redir.net/link?url=${once}`, PAGE]],
  reddit: [[`https://out.reddit.com/t3_abc?url=${once}&token=x`, PAGE]],
  tumblr: [[`https://t.umblr.com/redirect?z=${once}&t=x`, PAGE]],
  pocket: [[`https://getpocket.com/redirect?url=${once}`, PAGE]],
  flipboard: [[`https://flipboard.com/redirect?url=${once}`, PAGE]],
  medium: [[`https://medium.com/r/?url=${once}`, PAGE]],
  hashnode: [[`https://hashnode.com/util/redirect?url=${once}`, PAGE]],
  disqus: [
    [`https://disq.us/?url=${once}&key=x`, PAGE],
    [`https://disq.us/url?url=${once}%3AaBcDeFgHiJkLmNoPqRsTuVwXyZ0&cuid=1`, PAGE],
  ],
  soundcloud: [[`https://gate.sc/?url=${once}&token=x`, PAGE]],
  steam: [[`https://steamcommunity.com/linkfilter/?url=${once}`, PAGE]],
  deviantart: [[`https://www.deviantart.com/users/outgoing?${PAGE}`, PAGE]],
  mozilla: [
    [`https://outgoing.prod.mozaws.net/v1/0a1b2c/${once}`, PAGE],
    ['https://outgoing.prod.mozaws.net/v1/0a1b2c/https%3A//shop.example/a/b%3Fc=d', PAGE],
  ],
  'href-li': [[`https://href.li/?${PAGE}`, PAGE]],
  anonymisers: [[`https://anonym.to/?${PAGE}`, PAGE]],
  nico: [['https://nico.ms/sm9', 'https://www.nicovideo.jp/watch/sm9']],
  douban: [[`https://www.douban.com/link2/?url=${once}`, PAGE]],
  zhihu: [[`https://link.zhihu.com/?target=${once}`, PAGE]],
  jianshu: [
    [`https://links.jianshu.com/go?to=${once}`, PAGE],
    [`https://www.jianshu.com/go-wild?ac=2&url=${once}`, PAGE],
  ],
  juejin: [[`https://link.juejin.cn/?target=${once}`, PAGE]],
  gitee: [[`https://gitee.com/link?target=${once}`, PAGE]],
  sspai: [[`https://sspai.com/link?target=${once}`, PAGE]],
  csdn: [[`https://link.csdn.net/?target=${once}`, PAGE]],
  weibo: [[`https://weibo.cn/sinaurl?u=${once}`, PAGE]],
  curseforge: [[`https://www.curseforge.com/linkout?remoteUrl=${twice}`, PAGE]],
  awstrack: [
    [`https://abc.r.eu-west-1.awstrack.me/L0/${once}/1/0102-0000/sig=1`, PAGE],
    [`https://abc.r.us-east-1.awstrack.me/L0/https:%2F%2Fshop.example%2Fa%2Fb%3Fc=d/2/0102/sig`, PAGE],
  ],
  'reddit-mail': [[`https://click.redditmail.com/CL0/${once}/1/0100/sig`, PAGE]],
  mandrill: [
    [`https://mandrillapp.com/track/click/30000001/shop.example?p=${mandrill(PAGE)}`, PAGE],
    ['https://mandrillapp.com/track/click/30000001/www.example.com?p=x', 'https://www.example.com/'],
    [`https://mandrillapp.com/track/click.php?u=1&url=${once}`, PAGE],
  ],
  mailchimp: [[`https://list.mailchimp.com/mctx/clicks?url=${once}&xid=1`, PAGE]],
  postmark: [
    [`https://click.pstmrk.it/3s/${encodeURIComponent(HOSTED)}/abc/def/ghi`, `https://${HOSTED}`],
    [`https://click.pstmrk.it/2t/${encodeURIComponent(HOSTED)}/abc/def`, `https://${HOSTED}`],
  ],
  'active-campaign': [
    [`https://abc.acemlnb.com/Prod/link-tracker?notrack=1&redirectUrl=${base64(once)}&sig=1`, PAGE],
    [`https://abc.acemlna.com/Prod/link-tracker?redirectUrl=${encodeURIComponent(base64(PAGE))}`, PAGE],
    [`https://abc.acemlnd.com/Prod/link-tracker?redirectUrl=${once}`, PAGE],
  ],
  icontact: [[`https://click.icptrack.com/icp/relay.php?r=1&destination=${once}`, PAGE]],
  mailtrack: [[`https://mailtrack.io/trace/link/abc?url=${once}`, PAGE]],
  mailpanion: [[`https://mailpanion.com/?destination=${once}`, PAGE]],
  lever: [[`https://t.lever-analytics.com/email-link?dest=${once}&eid=1`, PAGE]],
  recruitics: [[`https://jsv3.recruitics.com/redirect?rx_cid=1&rx_jobId=2&rx_url=${once}`, PAGE]],
  adjust: [[`https://app.adjust.com/abc123?campaign=x&redirect=${once}`, PAGE]],
  firebase: [
    [`https://shop.page.link/?link=https%3A%2F%2Fapp.example&ofl=${once}`, PAGE],
    [`https://shop.page.link/?link=${once}`, PAGE],
  ],
  feedsportal: [
    [
      'http://rss.feedsportal.com/c/1/f/2/s/3/l/0L0Sexample0N0Ca0Eb0Dc0Fd/story01.htm',
      'http://www.example.com/a-b?c=d',
    ],
    ['http://rss.feedsportal.com/c/1/f/2/s/3/0Mexample0Bcom0C20A12/story01.htm', 'https://example.com/2012'],
  ],
  awin: [
    [`https://www.awin1.com/cread.php?awinmid=1&awinaffid=2&ued=${once}`, PAGE],
    [`https://www.awin1.com/cread.php?awinmid=1&awinaffid=2&p=${once}`, PAGE],
  ],
  'amazon-ads': [[`https://aax-eu.amazon-adsystem.com/x/c/Abc-1/${PAGE}`, PAGE]],
  cj: [
    [`https://www.anrdoezrs.net/click-1-2?url=${once}`, PAGE],
    [`https://www.dpbolvw.net/links/1/type/dlg/sid/x/${PAGE}`, PAGE],
  ],
  digidip: [[`https://shop.digidip.net/visit?url=${once}`, PAGE]],
  'ebay-rover': [[`https://rover.ebay.de/rover/1/707-1/1?mpre=${once}`, PAGE]],
  georiot: [[`https://target.georiot.com/Proxy.ashx?tsid=1&GR_URL=${once}`, PAGE]],
  idealo: [[`https://www.idealo-partner.com/?trg=${once}`, PAGE]],
  impact: [
    [`https://shop.pxf.io/c/1/2/3?subId1=x&u=${once}`, PAGE],
    [`https://shop.sjv.io/c/1/2/3?u=${once}`, PAGE],
  ],
  linksynergy: [
    [`https://click.linksynergy.com/deeplink?id=1&mid=2&murl=${once}`, PAGE],
    [`https://click.linksynergy.com/fs-bin/click?id=1&RD_PARM1=${twice}`, PAGE],
  ],
  narrativ: [[`https://api.narrativ.com/api/v0/client_redirect?url=${once}`, PAGE]],
  'partner-ads': [[`https://www.partner-ads.com/dk/klikbanner.php?partnerid=1&htmlurl=${once}`, PAGE]],
  shareasale: [
    [`https://www.shareasale.com/r.cfm?b=1&u=2&m=3&urllink=${once}`, PAGE],
    [`https://shareasale.com/r.cfm?b=1&urllink=${encodeURIComponent(HOSTED)}`, `https://${HOSTED}`],
  ],
  skimlinks: [
    [`https://go.skimresources.com/?id=1&url=${once}`, PAGE],
    [`https://go.redirectingat.com/?id=1&url=${once}`, PAGE],
  ],
  smartredirect: [[`https://www.smartredirect.de/redir/clickGate.php?u=1&url=${once}`, PAGE]],
  viglink: [
    [`https://redirect.viglink.com/?key=1&u=${once}`, PAGE],
    [`https://api.viglink.com/api/click?key=1&out=${once}`, PAGE],
  ],
  inky: [['https://shared.outlook.inky.com/link?domain=shop.example&t=h.eJx', 'https://shop.example/']],
  partnerize: [
    [`https://prf.hn/click/camref:1abc/pubref:x/destination:${once}`, PAGE],
    [`https://prf.hn/click/camref:1abc/destination:${PAGE}`, PAGE],
  ],
  admitad: [[`https://ad.admitad.com/g/abc/?subid=x&ulp=${once}`, PAGE]],
  aliexpress: [[`https://s.click.aliexpress.com/deep_link.htm?aff_short_key=x&dl_target_url=${once}`, PAGE]],
  tradetracker: [[`https://tc.tradetracker.net/?c=1&m=2&a=3&r=&u=${once}`, PAGE]],
  tradedoubler: [[`https://clk.tradedoubler.com/click?p=1&a=2&url=${once}`, PAGE]],
  webgains: [[`https://track.webgains.com/click.html?wgcampaignid=1&wgtarget=${once}`, PAGE]],
  avantlink: [[`https://www.avantlink.com/click.php?tt=cl&url=${once}`, PAGE]],
};

/** Links of which only the service knows where they lead. */
const closed: Record<string, string[]> = {
  intermedia: ['https://url.emailprotection.link/?babc'],
  'google-news': ['https://news.google.com/articles/CBMiX2h0dHBz'],
  'linkedin-short': ['https://www.linkedin.com/slink?code=abc', 'https://lnkd.in/abc'],
  twitter: ['https://t.co/abc'],
  'mailchimp-track': ['https://x.us1.list-manage.com/track/click?u=1&id=2&e=3'],
  sendgrid: [
    'https://u1.ct.sendgrid.net/ls/click?upn=abc',
    'https://url123.shop.example/ls/click?upn=u001.abc',
    'https://link.shop.example/wf/click?upn=abc',
    'https://url1234.shop.example/ss/c/u001.abc/4a1/xyz/h0/h001.def',
    'https://url1234.shop.example/uni/ss/c/u001.abc/4a1/xyz/h0/h001.def',
  ],
  hubspot: ['https://news.shop.example/e3t/Ctc/abc', 'https://d1.eu1.hubspotlinks.com/Ctc/abc'],
  klaviyo: ['https://trk.klclick1.com/ls/click?upn=abc', 'https://ctrk.klclick.com/l/abc_0'],
  // What a gateway's link does not say, or says in a way of its own, is not guessed.
  mimecast: ['https://protect-us.mimecast.com/s/AbC'],
  'check-point': ['https://protect.checkpoint.com/v2/r06/___myyux://bbb.jcfruqj.htr___.YXAz'],
  'proofpoint-v3': [
    `https://urldefense.com/v3/__https://a.example/**Bx__;${base64url('#')}!!x!y$`,
    'https://urldefense.com/v3/__https://a.example/*x__;!!x!y$',
    'https://urldefense.com/v3/__https://a.example/',
  ],
};

test('every wrapper has its sample, and every decoder is used', () => {
  const ids = wrappers.map(({ id }) => id);
  expect([...new Set([...Object.keys(leads), ...Object.keys(closed)])].toSorted()).toEqual(ids);
  const used = wrappers.flatMap(({ forms }) => forms.map(({ decoder }) => decoder));
  expect([...new Set(used.filter((name) => name !== 'opaque'))].toSorted()).toEqual(
    [...decoders.keys()].toSorted(),
  );
});

test.each(files)(
  '%s follows the schema, is named for its id, and has a day and a form that can be',
  (path, wrapper) => {
    validate(wrapper);
    expect(validate.errors ?? []).toEqual([]);
    expect(path).toBe(`./wrappers/${wrapper.id}.json`);
    expect(new Date(`${wrapper.checked}T00:00:00Z`).toISOString().slice(0, 10)).toBe(wrapper.checked);
    // A path alone proves nothing: on any host it may say that a link is opaque, never where it leads.
    const anywhere = wrapper.forms.filter(({ hosts }) => hosts.includes('*'));
    expect(anywhere.filter(({ decoder }) => decoder !== 'opaque')).toEqual([]);
  },
);

const samples = Object.entries(leads).flatMap(([id, links]) =>
  links.map(([href, target]): [string, string, string] => [id, href, target]),
);

test.each(samples)('%s: %s leads to %s', (id, href, target) => {
  expect(unwrap(href)).toMatchObject({ wrappers: [id], opaque: null, target: { url: new URL(target).href } });
});

test.each(Object.entries(closed).flatMap(([id, links]) => links.map((href): [string, string] => [id, href])))(
  '%s: %s is named, and its target not guessed',
  (id, href) => {
    expect(unwrap(href)).toMatchObject({ wrappers: [], opaque: id, target: { url: new URL(href).href } });
  },
);

test.each(samples)('%s: the same address on a foreign host is no wrapper (%s)', (_id, href) => {
  const { host } = new URL(href.includes('://') && !href.startsWith('urld') ? href : `https://${href}`);
  const foreign = href.replace(host, 'foreign.example');
  const { wrappers: off, opaque, target } = unwrap(foreign);
  expect([off, opaque]).toEqual([[], null]);
  expect(['foreign.example', '']).toContain(target.host);
});

test.each(samples)('%s: a target that is no page stays where it is (%s)', (_id, href, target) => {
  for (const hostile of ['javascript:alert(1)', 'data:text/html,x', 'myapp://open']) {
    const hidden = href
      .replaceAll(twice, encodeURIComponent(encodeURIComponent(hostile)))
      .replaceAll(new RegExp(once.replaceAll('.', '\\.'), 'gi'), encodeURIComponent(hostile))
      .replaceAll(PAGE, hostile)
      .replaceAll(base64(once), base64(hostile))
      .replaceAll(encodeURIComponent(base64(PAGE)), base64(hostile))
      .replaceAll(base64url(PAGE), base64url(hostile));
    if (hidden === href) continue;
    const found = unwrap(hidden).target;
    expect(['http', 'https', '']).toContain(found.scheme);
    expect(found.url).not.toBe(new URL(target).href);
  }
});

test.each([
  'https://www.google.com/url',
  'https://www.google.com/url?q=',
  'https://www.google.com/urls?q=https%3A%2F%2Fshop.example',
  'https://www.google.com/search?q=https%3A%2F%2Fshop.example',
  'https://google.zip/url?q=https%3A%2F%2Fshop.example',
  // Countries whose names were free for anybody.
  ...['tk', 'ml', 'ga', 'cf', 'gq', 'co.ml'].map(
    (end) => `https://google.${end}/url?q=https%3A%2F%2Fshop.example`,
  ),
  'https://rover.ebay.gq/rover/1?mpre=https%3A%2F%2Fshop.example',
  // Where it leads to those without the app, or only if all else fails, it doesn't say.
  'https://app.adjust.com/abc123?fallback=https%3A%2F%2Fshop.example',
  'https://google.evil.example/url?q=https%3A%2F%2Fshop.example',
  'https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fshop.example',
  'https://notfacebook.com/l.php?u=https%3A%2F%2Fshop.example',
  'https://www.bing.com/ck/a?u=aHR0cHM6Ly9zaG9wLmV4YW1wbGU',
  'https://r.search.yahoo.com/_ylt=A/RU=https%3A%2F%2Fshop.example',
  'https://click.pstmrk.it/3s/www.example.com',
  'https://web.archive.org/web/2024/no-host',
  'https://web.archive.org/web/2024*/https://shop.example/',
  'https://web.archive.org/web/20240101120000/',
  'https://web.archive.org/save/https://shop.example/',
  'https://nico.ms/xx9',
  'https://rss.feedsportal.com/c/1/abc/story01.htm',
  'https://mandrillapp.com/track/click/1',
  'https://www.linkedin.com/slink',
  'https://shop.example/ls/click',
  'https://shop.example/ss/c/shoes',
  'https://shop.example/ss/c/',
  'https://bit.ly/abc',
])('%s is no wrapped link', (href) => {
  expect(unwrap(href)).toMatchObject({ wrappers: [], opaque: null, target: { url: new URL(href).href } });
});

test.each([
  ['google-url', 'https://www.google.com/url?q=evil-login.com'],
  ['google-url', 'https://www.google.com//url?q=shop'],
  ['youtube', 'https://www.youtube.com/redirect?q=evil-login.com'],
  ['safelinks', 'https://nam02.safelinks.protection.outlook.com/?url=x'],
])('%s: where %s leads is not said in a way that can be read', (id, href) => {
  expect(unwrap(href)).toMatchObject({ wrappers: [], opaque: id });
});

test.each([
  [`https://www.google.com//url?q=${once}`, 'google-url'],
  [`https://www.facebook.com/flx//warn/?u=${once}`, 'facebook'],
  [`https://duckduckgo.com//l//?uddg=${once}`, 'duckduckgo'],
  [`https://secure-web.cisco.com//1abc/${once}`, 'cisco'],
])('several slashes in a row are one: %s', (href, id) => {
  expect(unwrap(href)).toMatchObject({ wrappers: [id], target: { url: PAGE } });
});

test('the slashes of what is carried stay', () => {
  const href = 'https://web.archive.org//web/2024/https://shop.example/a//b';
  expect(unwrap(href).target.url).toBe('https://shop.example/a//b');
});

test('a host without its page is said to be all there is', () => {
  expect(unwrap('https://url.us.m.mimecastprotect.com/s/AbC?domain=shop.example')).toMatchObject({
    partial: true,
    target: { host: 'shop.example' },
  });
  expect(unwrap(`https://protect-eu.mimecast.com/s/AbC?url=${once}`).partial).toBe(false);
});

/** SafeLinks around an address, as often as said. */
function nested(depth: number): string {
  let href = PAGE;
  for (let level = 0; level < depth; level++)
    href = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(href)}`;
  return href;
}

test('eight wrappers come off, a ninth stays, and only its service knows where it leads', () => {
  expect(unwrap(nested(8))).toMatchObject({ wrappers: { length: 8 }, opaque: null, target: { url: PAGE } });
  expect(unwrap(nested(9))).toMatchObject({
    wrappers: { length: 8 },
    opaque: 'safelinks',
    target: { url: nested(1) },
  });
});

test('wrappers of several kinds come off in their order; an opaque one ends the chain', () => {
  const tracked = `https://abc.r.eu-west-1.awstrack.me/L0/${once}/1/0102-0000/sig`;
  const defended = `https://urldefense.com/v3/__${tracked}__;!!x!y$`;
  expect(unwrap(defended)).toMatchObject({
    wrappers: ['proofpoint-v3', 'awstrack'],
    target: { url: PAGE },
  });
  const grid = 'https://u1.ct.sendgrid.net/ls/click?upn=abc';
  expect(
    unwrap(`https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(grid)}`),
  ).toMatchObject({ wrappers: ['safelinks'], opaque: 'sendgrid', target: { url: grid } });
});

const hostile = (size: number): string[] => [
  `https://www.google.com/url?q=${'%25'.repeat(size / 3)}`,
  `https://www.google.com/url?${'q=x&'.repeat(size / 4)}`,
  `https://urldefense.com/v3/__https://a.example/${'**_'.repeat(size / 6)}__;${'IyMj'.repeat(size / 8)}!!`,
  `https://urldefense.com/v3/__${'__;'.repeat(size / 3)}`,
  `https://rss.feedsportal.com/${'0L'.repeat(size / 2)}/story01.htm`,
  `https://url.avanan.click/v2/${'___'.repeat(size / 3)}`,
  `https://clicktime.symantec.com/x?${'&u='.repeat(size / 3)}`,
  `https://www.anrdoezrs.net/links/${'/http'.repeat(size / 5)}`,
  `https://a-b.translate.goog/?${'_x_tr_a=b&'.repeat(size / 10)}`,
  `https://mandrillapp.com/track/click/1/${'a/'.repeat(size / 2)}?p=${base64url('{"p":'.repeat(size / 10))}`,
  `https://${'a.'.repeat(size / 2)}com/`,
  `https://www.google.com/amp/s/${'a.'.repeat(size / 2)}com/`,
  `${'a'.repeat(size)}/`,
  '%'.repeat(size),
];

test('a link of 64 kB takes no longer than a blink, and none throws', async () => {
  for (const href of hostile(65_536)) {
    expect(await leastTime(400, () => unwrap(href)), href.slice(0, 60)).toBeLessThan(400);
  }
});

test('a wrapper is found by its id, and nothing else is', () => {
  expect(wrapperById('safelinks')).toMatchObject({ kind: 'gateway' });
  expect(wrapperById('constructor')).toBeNull();
});
