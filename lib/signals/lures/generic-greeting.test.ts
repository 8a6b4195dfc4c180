import { from, signalCases } from '../../../tests/signalCases';
import genericGreeting from './generic-greeting';

signalCases(genericGreeting, {
  fires: [['beside a claim', { from: from('PayPal', 'x@evil.test'), text: 'Dear customer, hello.' }]],
  quiet: [['a newsletter', { text: 'Dear customer, hello.' }]],
});
