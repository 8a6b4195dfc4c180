import { link, signalCases } from '../../../tests/signalCases';
import invisibleInUrl from './invisible-in-url';

signalCases(invisibleInUrl, {
  fires: [
    ['a soft hyphen in the host', { html: link('https://pay\u00adpal.com.evil.test/') }],
    ['a zero-width space, encoded', { html: link('https://pay%E2%80%8Bpal.evil.test/') }],
    ['a file name turned round', { html: link('https://evil.test/invoice\u202efdp.exe') }],
  ],
  quiet: [
    ['a soft hyphen in the path', { html: link('https://news.example/donau\u00addampf') }],
    ['a copied zero-width space', { html: link('https://news.example\u200b/') }],
    ['a break at a dot', { html: link('https://www.\u200bnews.\u200bexample/') }],
    ['a Persian word', { html: link('https://news.example/می\u200cخواهم?q=می\u200cخواهم') }],
    ['Arabic with marks', { html: link('https://news.example/?q=\u200fمرحبا\u200f') }],
    ["the sender's own host", { html: link('https://com\u00adpany.example/') }],
  ],
});
