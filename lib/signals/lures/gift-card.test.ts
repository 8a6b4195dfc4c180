import { from, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import giftCard from './gift-card';

signalCases(giftCard, {
  fires: [['buy cards for me', { text: 'I need you to buy some Apple gift cards today.' }]],
  quiet: [
    ['a shop', { text: 'Our gift cards make a nice present.', list }],
    [
      'a colleague',
      {
        from: from('Maria', 'maria@home.example'),
        text: 'Can you buy some gift cards for the party?',
        authentication: passed,
      },
    ],
    ['warns of it', { text: 'We will never ask you to buy gift cards.' }],
  ],
});
