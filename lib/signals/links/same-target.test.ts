import { LURE, from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import sameTarget from './same-target';

const menu = (at: (text: string) => string): string =>
  ['Sign in', 'Confirm', 'Privacy', 'Help'].map((text) => link(at(text), text)).join(' ');

signalCases(sameTarget, {
  fires: [
    ['a menu that leads to one page', { html: LURE + menu(() => 'https://evil.test/login') }],
    ['with a counter in the query', { html: LURE + menu((text) => `https://evil.test/login?c=${text}`) }],
    [
      'a name that does not hold',
      { from: from('PayPal', 'x@evil.test'), html: menu(() => 'https://evil.test/a') },
    ],
  ],
  quiet: [
    ['a menu with pages of its own', { html: LURE + menu((text) => `https://a.test/${text}`) }],
    [
      'a logo, a button and a line',
      {
        html:
          LURE +
          ['Confirm', 'Confirm my address', 'a', 'b'].map((t) => link('https://a.test/c', t)).join(' '),
      },
    ],
    [
      'nothing is asked',
      { html: ['Programme', 'Tickets', 'Privacy', 'Help'].map((t) => link('https://a.test/c', t)).join(' ') },
    ],
    ['confirmed', { html: LURE + menu(() => 'https://company.example/'), authentication: passed }],
    ['two links', { html: LURE + link('https://a.test/', 'Help') + link('https://a.test/', 'Confirm') }],
  ],
});
