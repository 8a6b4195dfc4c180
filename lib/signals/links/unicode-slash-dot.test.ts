import { link, signalCases } from '../../../tests/signalCases';
import unicodeSlashDot from './unicode-slash-dot';

signalCases(unicodeSlashDot, {
  fires: [
    ['a fraction slash in the host', { html: link('https://paypal.com\u2044signin.evil.test/') }],
    ['an ideographic full stop', { html: link('https://login\u3002evil.test/') }],
  ],
  quiet: [
    ['a Japanese query', { html: link('https://news.example/?q=今日。明日／昨日') }],
    ['the end of a Japanese sentence', { html: link('https://news.example。次の文') }],
    ['a fraction in the path', { html: link('https://news.example/1\u20442-cup') }],
    ["the sender's own host", { html: link('https://www\u3002company.example/') }],
  ],
});
