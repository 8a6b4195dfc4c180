import { LURE, from, link, signalCases } from '../../../tests/signalCases';
import pathBrand from './path-brand';

signalCases(pathBrand, {
  fires: [
    [
      'a name after the slash',
      { from: from('PayPal', 'x@evil.test'), html: LURE + link('https://evil.test/paypal/login') },
    ],
  ],
  quiet: [
    [
      'a newsletter about it',
      {
        from: from('Tech News', 'a@news.example'),
        subject: 'PayPal changes its fees',
        html: link('https://news.example/paypal-fees'),
      },
    ],
    [
      'a campaign mark',
      { from: from('PayPal', 'x@evil.test'), html: LURE + link('https://evil.test/?utm_campaign=paypal') },
    ],
    [
      'an address inside the address',
      { from: from('PayPal', 'x@evil.test'), html: LURE + link('https://evil.test/?u=https://paypal.com') },
    ],
    [
      'without wording that asks',
      { from: from('PayPal', 'x@evil.test'), html: link('https://evil.test/paypal/login') },
    ],
  ],
});
