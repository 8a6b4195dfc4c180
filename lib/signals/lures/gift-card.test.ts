import { list, signalCases } from '../../../tests/signalCases';
import giftCard from './gift-card';

signalCases(giftCard, {
  fires: [['buy cards for me', { text: 'I need you to buy some Apple gift cards today.' }]],
  quiet: [['a shop', { text: 'Our gift cards make a nice present.', list }]],
});
