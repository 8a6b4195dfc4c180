import { LURE, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import unsubscribeSameTarget from './unsubscribe-same-target';

const both = (leave: string): string =>
  link('https://evil.test/go?x=1', 'Claim it now') + link('https://evil.test/go?x=1', leave);

signalCases(unsubscribeSameTarget, {
  fires: [
    ['one address for both', { html: both('Unsubscribe') }],
    ['German', { html: both('Newsletter abbestellen') }],
    ['Spanish', { html: both('Darse de baja') }],
    [
      'a picture as button',
      {
        html: `<a href="https://evil.test/a"><img src="x"></a>${link('https://evil.test/a', 'Unsubscribe')}`,
      },
    ],
    ['confirmed, beside a lure', { html: LURE + both('Unsubscribe'), authentication: passed }],
  ],
  quiet: [
    [
      'an address of its own',
      { html: link('https://a.test/go') + link('https://a.test/leave?u=1', 'Unsubscribe') },
    ],
    [
      'two words for leaving',
      { html: link('https://a.test/leave', 'Unsubscribe') + link('https://a.test/leave', 'Preferences') },
    ],
    ['a draft with one address for all, confirmed', { html: both('Unsubscribe'), authentication: passed }],
    ['a draft on the own site', { html: both('Unsubscribe').replaceAll('evil.test', 'company.example') }],
    ['the front page', { html: link('https://a.test/', 'Shop') + link('https://a.test/', 'Unsubscribe') }],
    [
      'a word to click in the sentence',
      { html: link('https://a.test/l', 'Unsubscribe') + link('https://a.test/l', 'here') },
    ],
    [
      "the sender's own page, confirmed",
      {
        html:
          link('https://company.example/me', 'My page') + link('https://company.example/me', 'Unsubscribe'),
        authentication: passed,
      },
    ],
  ],
});
