import { from, link, signalCases } from '../../../tests/signalCases';
import loanOffer from './loan-offer';

const OFFER =
  'We offer business and personal loans to individuals worldwide. The loan comes at an interest rate of 2%. ';

signalCases(loanOffer, {
  fires: [
    [
      'answered at free mail',
      { from: from('Credit', 'a@school.example'), text: `${OFFER}Write to creditoffice@gmail.com.` },
    ],
    ['answered where it comes from', { text: `${OFFER}Kindly reply for more details.` }],
  ],
  quiet: [
    [
      'a bank',
      { html: `<p>${OFFER}Contact us for more details.</p>${link('https://company.example/loans')}` },
    ],
    ['a friend', { text: 'The bank gave us the loan, at 3.2 percent. Write me when you are back.' }],
    ['no call to answer', { text: OFFER }],
  ],
});
