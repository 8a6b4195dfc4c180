import { link, signalCases } from '../../../tests/signalCases';
import userinfoInUrl from './userinfo-in-url';

signalCases(userinfoInUrl, {
  fires: [
    ['a name before the @', { html: link('https://paypal.com@evil.test/') }],
    ['behind a wrapper', { html: link('https://www.google.com/url?q=https://paypal.com@evil.test/') }],
    ["a host before the sender's own", { html: link('https://paypal.com@company.example/') }],
    ['a name that is no host', { html: link('https://secure-login@evil.test/start') }],
  ],
  quiet: [
    ['an @ in the path', { html: link('https://social.example/@maria') }],
    ['a mail link', { html: link('mailto:a@b.example') }],
    ['nothing before the @', { html: link('https://@shop.example/') }],
    ['a mail address made a page', { html: link('http://maria@shop.example', 'maria@shop.example') }],
    ['a user of the own network', { html: link('http://maria@nas.local/photos') }],
    ['a mail address as that user', { html: link('http://maria%40company.example@intranet/') }],
    ["a token of the sender's own site", { html: link('https://token@git.company.example/repo.git') }],
  ],
});
