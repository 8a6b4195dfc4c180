import { from, link, list, signalCases } from '../../../tests/signalCases';
import nameHoldsOtherAddress from './name-holds-other-address';

signalCases(nameHoldsOtherAddress, {
  fires: [
    ['an address of a bank as the name', { from: from('service@paypal.com', 'x@evil.test') }],
    [
      'a claim that does not hold, under the forged marks of a list',
      {
        from: from('PayPal service@paypal.com via PayPal', 'x@evil.test'),
        html: link('https://evil.test'),
        list,
      },
    ],
  ],
  quiet: [
    ['its own address', { from: from('maria@company.example', 'maria@mail.company.example') }],
    ['a list', { from: from('ann@a.example via Team', 'team@lists.example'), list }],
  ],
});
