import { LURE, from, signalCases } from '../../../tests/signalCases';
import personalisedByAddress from './personalised-by-address';

const to = [{ name: '', address: 'sam.lee77@home.example' }];

signalCases(personalisedByAddress, {
  fires: [
    ['the whole address', { to, html: `<p>Dear sam.lee77@home.example,</p>${LURE}` }],
    ['its first part', { to, html: `<p>Hello sam.lee77,</p>${LURE}` }],
    ['German', { to, html: `<p>Sehr geehrter sam.lee77@home.example,</p>${LURE}` }],
    ['Portuguese', { to, html: `<p>Olá sam.lee77@home.example,</p>${LURE}` }],
    [
      'a name that does not hold',
      {
        to,
        from: from('PayPal', 'x@evil.test'),
        html: '<p>Hi sam.lee77@home.example,</p><a href="https://evil.test/">x</a>',
      },
    ],
  ],
  quiet: [
    ['a name', { to, html: `<p>Dear Sam,</p>${LURE}` }],
    [
      'a first part that can be a name',
      { to: [{ name: '', address: 'sam@home.example' }], html: `<p>Hello Sam,</p>${LURE}` },
    ],
    ['nothing is asked', { to, html: '<p>Hello sam.lee77,</p><p>here are the minutes.</p>' }],
    [
      'which account it is about',
      { to, html: `<p>Dear Sam,</p><p>Account: sam.lee77@home.example</p>${LURE}` },
    ],
    [
      'recipients that are not visible',
      { to: undefined, html: `<p>Dear sam.lee77@home.example,</p>${LURE}` },
    ],
  ],
});
