import { LURE, link, signalCases } from '../../../tests/signalCases';
import lookalikeLink from './lookalike-link';

signalCases(lookalikeLink, {
  fires: [
    ['a name in another one', { html: link('https://login.paypal.com.evil.example/') }],
    [
      'a digit for a letter, through a wrapper',
      { html: link('https://www.google.com/url?q=https://paypa1.com/') },
    ],
    ['letters of another script', { html: link('https://xn--pypal-4ve.com/') }],
    ['the same for a name that nobody knows', { html: link('https://xn--mria-shop-0yh.example/') }],
    ['a slip of the finger, beside wording that pushes', { html: LURE + link('https://paypall.com/login') }],
  ],
  quiet: [
    ['a partner in the path', { html: link('https://shop.example/paypal.com/') }],
    ['a slip of the finger alone', { html: link('https://paypall.com/') }],
    ['a shop that is called like a word', { html: link('https://apply.com/') }],
    ['a name in another script at home', { html: link('https://торты-123.ru/') }],
    ['an accent', { html: link('https://www.café-maria.example/') }],
    [
      "an owner's second domain, beside wording that pushes",
      { html: LURE + link('https://oraclecloud.com/') },
    ],
    ['short names one letter apart, beside wording that pushes', { html: LURE + link('https://braze.com/') }],
  ],
});
