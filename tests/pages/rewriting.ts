import type { Rendering } from './webmailPage';

/** Links and pictures as the webmail with the name rewrites them; what stands here twice is what two have in common. */

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const coded = encodeURIComponent;

export const gmailLink: Rendering['link'] = (href) => ({
  'data-saferedirecturl': `https://www.google.com/url?q=${coded(href)}&source=gmail&ust=1795341600000000&usg=AOvVaw0example`,
});
export const gmailPicture: Rendering['picture'] = (src) => ({
  src: `https://ci3.googleusercontent.com/meips/ADKq_Nexample=s0-d-e1-ft#${src}`,
  class: 'CToWUd',
  'data-bit': 'iit',
});

export const safeLink: Rendering['link'] = (href) => ({
  href: `https://eur01.safelinks.protection.outlook.com/?url=${coded(href)}&data=05%7C02%7Creader%40home.example%7C0123456789abcdef%7C0%7C0%7C639000000000000000%7CUnknown%7CTWFpbGZsb3d8&sdata=abc%3D&reserved=0`,
  originalsrc: href,
  shash: 'q1w2e3==',
  'data-auth': 'Verified',
  'data-linkindex': '0',
  title: href,
});
/** Checked on the click alone. */
export const outlookLink: Rendering['link'] = (href) => ({
  'data-auth': 'NotApplicable',
  'data-linkindex': '0',
  title: href,
});
export const outlookPicture: Rendering['picture'] = (src) => ({
  'data-imagetype': 'External',
  originalsrc: src,
  src: null,
});

export const yahooPicture: Rendering['picture'] = (src) => ({
  src: `https://ecp.yusercontent.com/mail?url=${coded(src)}&t=1795341600&ymreqid=0a1b&sig=abc~D`,
  'data-inlineimagemanipulating': 'true',
});

export const dereferrer =
  (host: string): Rendering['link'] =>
  (href) => ({
    href: `https://${host}/mail/client/Xa1-b2_c3/dereferrer/?redirectUrl=${coded(href)}`,
  });

export const yandexLink: Rendering['link'] = (href) => ({
  href: `https://mail.yandex.com/re.jsx?h=a,1&l=${base64url(href)}`,
  'data-orig-href': href,
  'data-vdir-href': `https://mail.yandex.com/re.jsx?h=a,1&l=${base64url(href)}`,
  class: 'daria-goto-anchor',
});

export const mailRuLink: Rendering['link'] = (href) => ({
  href: `https://checklink.mail.ru/proxy?es=a1b2&egid=c3d4&url=${coded(href)}&uidl=17000000000000000001&from=&to=`,
});

/** Held back, with the address under another name. */
export const heldBack =
  (name: string, instead?: string): Rendering['picture'] =>
  (src) => ({ [name]: src, src: instead ?? null });
