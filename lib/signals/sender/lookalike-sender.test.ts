import { LURE, from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import lookalikeSender from './lookalike-sender';

signalCases(lookalikeSender, {
  fires: [
    [
      'a second domain with a link that leads elsewhere',
      {
        from: from('KLM', 'noreply@klm-info.com'),
        html: `<p>KLM: you can check in now</p>${link('https://www.klm.com/check-in')}${link('https://evil.test')}`,
      },
    ],
    ['a digit for a letter', { from: from('', 'service@paypa1.com') }],
    ['a word of service beside the name, and a claim', { from: from('OpenAI', 'a@openai-billing.example') }],
  ],
  quiet: [
    [
      'a second domain from which all leads to the provider',
      {
        from: from('KLM', 'noreply@klm-info.com'),
        html: `<p>KLM: you can check in now</p>${link('https://www.klm.com/check-in')}`,
      },
    ],
    [
      'the same name under the ending of another country',
      {
        from: from('Ticketmaster', 'orders@ticketmaster.nl'),
        html: `<p>Your Ticketmaster order</p>${link('https://www.ticketmaster.nl/orders')}`,
      },
    ],
    [
      'a name of the owner with a word in it',
      {
        from: from('Trendyol', 'order@trendyolmail.com'),
        html: `<p>Your Trendyol order</p>${link('https://www.trendyol.com/orders')}`,
      },
    ],
    [
      'a firm with a name like a brand, confirmed, that sends what was asked for',
      { from: from('CircleCI', 'service@circleci.com'), authentication: passed, html: LURE },
    ],
    [
      'the same in a plain newsletter',
      { from: from('', 'news@discovery.com'), html: '<p>Dear customer,</p>' },
    ],
    ['an accent on a short word', { from: from('', 'a@skał.pl') }],
    [
      'a word in the script of the message',
      { from: from('', 'a@хор.com'), text: 'Репетиция хора состоится в четверг в семь часов.' },
    ],
    ['a firm one letter off', { from: from('Jan Appel', 'jan@appel.nl') }],
    ['the provider', { from: from('', 'service@paypal.com') }],
    ['another name', { from: from('', 'a@pineapple.example') }],
  ],
});
