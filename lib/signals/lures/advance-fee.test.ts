import { from, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
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
    [
      'short, with another mailbox to answer at',
      {
        from: from('A. Brown', 'info@school.example'),
        text: 'I have donated $ 2,500,000.00 USD to you. Contact me at abrownfund77@gmail.com to receive it.',
      },
    ],
    [
      'a relief package',
      {
        from: from('A. Brown', 'info@school.example'),
        text: 'This private memo means that you have been approved for a relief package. Kindly reply to get more details about your package.',
      },
    ],
    [
      'in Spanish',
      {
        from: from('A. Brown', 'info@school.example'),
        text: 'Mi difunto esposo dejó una herencia de 5 millones de dólares. Escriba a abrownfund77@gmail.com para más detalles.',
      },
    ],
    [
      'mail to many that nobody confirms',
      {
        text: 'I am the attorney of your deceased relative. The unclaimed fund of a deceased client is here. The sum of $10.5 million dollars is for you as next of kin. Transfer of the fund to your account is confidential.',
        list,
      },
    ],
  ],
  quiet: [
    [
      'condolences',
      {
        from: from('Maria', 'maria@gmail.com'),
        text: 'I am so sorry that your father died. He left us so many good memories. Please write me when you want to talk. Maria',
      },
    ],
    [
      'a sad letter',
      {
        from: from('Maria', 'maria@gmail.com'),
        text: 'Mother was diagnosed with cancer, and the doctor says she has a few months. My late father left us the house. God bless you, and please write me soon.',
      },
    ],
    [
      'an inheritance in the family, to another mailbox',
      {
        from: from('Maria', 'maria@company.example'),
        text: 'I inherited the house from my late father, and we share the money with Ann. Please reply to maria.home@gmail.com.',
      },
    ],
    [
      'a charity’s thanks',
      {
        text: 'Thank you for your donation of $50. With 2 million dollars we build a well this year. Please reply for more information.',
      },
    ],
    [
      'a grant from a foundation',
      {
        text: 'We are glad to tell you that your project has been selected for a grant of 20,000 euros. Please reply to this mail with the signed letter.',
      },
    ],
    [
      'news of a lottery',
      {
        text: 'A couple won the lottery last week: 3 million dollars. They gave half of it to the hospital.',
      },
    ],
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
        authentication: passed,
      },
    ],
  ],
});
