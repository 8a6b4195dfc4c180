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
      'three phrases and free mail',
      {
        from: from('Barrister', 'office@gmail.com'),
        text: 'The deceased left an unclaimed fund. The total sum is $5 million dollars. Contact my attorney with your details.',
      },
    ],
  ],
  quiet: [
    [
      'a donation to a club, from a person',
      {
        from: from('Maria', 'maria@gmail.com'),
        text: 'Thank you for your donation of $50 to our fund. Contact me for the details of the receipt.',
      },
    ],
    [
      'a will in the family',
      {
        from: from('Maria', 'maria@gmail.com'),
        text: 'The attorney wrote about grandma’s estate. We share the inheritance, he will transfer the money next week.',
      },
    ],
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
