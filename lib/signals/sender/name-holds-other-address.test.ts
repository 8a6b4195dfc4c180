import { from, list, signalCases } from '../../../tests/signalCases';
import nameHoldsOtherAddress from './name-holds-other-address';

signalCases(nameHoldsOtherAddress, {
  fires: [['an address of a bank as the name', { from: from('service@paypal.com', 'x@evil.test') }]],
  quiet: [
    ['its own address', { from: from('maria@company.example', 'maria@mail.company.example') }],
    ['a list', { from: from('ann@a.example via Team', 'team@lists.example'), list }],
  ],
});
