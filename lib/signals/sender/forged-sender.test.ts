import { failed, from, link, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import forgedSender from './forged-sender';

const sender = from('Garden Shop', 'news@garden-shop.example');

signalCases(forgedSender, {
  fires: [
    [
      'a borrowed address and a link to a stranger',
      { from: sender, authentication: failed, html: link('https://evil.example/x') },
    ],
    [
      'a network in the footer changes nothing',
      {
        from: sender,
        authentication: failed,
        html: link('https://evil.example/x') + link('https://www.facebook.com/garden', 'Facebook'),
      },
    ],
  ],
  quiet: [
    [
      'records that are wrong: the links lead home',
      { from: sender, authentication: failed, html: link('https://www.garden-shop.example/sale') },
    ],
    [
      'a second domain of the same name',
      { from: sender, authentication: failed, html: link('https://garden-shop-news.example/sale') },
    ],
    [
      'a mail service',
      { from: sender, authentication: failed, html: link('https://u1.ct.sendgrid.net/ls/click?upn=abc') },
    ],
    [
      'a person who sends a film, through a forwarder',
      { from: sender, authentication: failed, html: link('https://www.youtube.com/watch?v=x') },
    ],
    ['confirmed', { from: sender, authentication: passed, html: link('https://evil.example/x') }],
    ['on a page', { from: sender, authentication: undefined, html: link('https://evil.example/x') }],
    [
      'forwarded, and it passed before',
      { from: sender, authentication: { ...failed, arc: 'pass' }, html: link('https://other.example/x') },
    ],
    [
      'a discussion on a list',
      { from: sender, authentication: failed, list, reply: true, html: link('https://other.example/x') },
    ],
  ],
});
