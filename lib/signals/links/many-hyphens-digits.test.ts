import { LURE, from, link, signalCases } from '../../../tests/signalCases';
import manyHyphensDigits from './many-hyphens-digits';

signalCases(manyHyphensDigits, {
  fires: [
    ['hyphens', { html: LURE + link('https://secure-account-login-help.test/') }],
    ['a long number', { html: LURE + link('https://mail20948571.test/') }],
  ],
  quiet: [
    [
      'a German firm',
      {
        from: from('Kanzlei', 'info@rechtsanwalt-meier-und-partner.de'),
        html: LURE + link('https://www.rechtsanwalt-meier-und-partner.de/'),
      },
    ],
    [
      'a German firm that a friend speaks of',
      { html: link('https://www.tischlerei-meier-und-soehne-gmbh.de/') },
    ],
    ['a name in punycode', { html: LURE + link('https://xn--bcher-bro-2-3--kva.example/') }],
    ['a year', { html: LURE + link('https://kirchentag-2027.example/') }],
    ['a firm known by its number', { html: LURE + link('https://www.95588.example/') }],
  ],
});
