import { from, list, signalCases } from '../../../tests/signalCases';
import advanceFee from './advance-fee';

signalCases(advanceFee, {
  fires: [
    [
      'a fortune',
      {
        text: 'I am the attorney of your deceased relative. The unclaimed fund of a deceased client is here. The sum of $10.5 million dollars is for you as next of kin. Transfer of the fund to your account is confidential.',
      },
    ],
    [
      'two sentences and free mail',
      {
        from: from('Barrister', 'office@gmail.com'),
        text: 'The deceased left an unclaimed fund. The total sum is $5 million dollars.',
      },
    ],
  ],
  quiet: [
    ['mail of a fund', { text: 'The fund paid a donation to the school. Thank you.' }],
    [
      'mail to many',
      {
        text: 'I am the attorney of your deceased relative. The unclaimed fund of a deceased client is here. The sum of $10.5 million dollars is for you as next of kin. Transfer of the fund to your account is confidential.',
        list,
      },
    ],
  ],
});
