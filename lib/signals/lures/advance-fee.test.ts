import { signalCases } from '../../../tests/signalCases';
import advanceFee from './advance-fee';

signalCases(advanceFee, {
  fires: [
    [
      'a fortune from a stranger',
      {
        text: 'I am contacting you about an inheritance of funds. The sum is 5 million US dollars. Contact me for more details. We will transfer the funds.',
      },
    ],
  ],
  quiet: [['financial news', { text: 'The bank earned 5 million dollars from fees.' }]],
});
