import { from, link, signalCases } from '../../../tests/signalCases';
import freemailBrand from './freemail-brand';

signalCases(freemailBrand, {
  fires: [['McAfee from a free mailbox', { from: from('McAfee Support', 'mcafee.billing@gmail.com') }]],
  quiet: [
    ['a person', { from: from('Maria Example', 'maria@gmail.com') }],
    ['a person with the name of a brand', { from: from('Douglas Example', 'douglas.example@gmail.com') }],
    [
      "the mail service's own mailbox",
      { from: from('Fastmail', 'support@fastmail.com'), html: link('https://www.fastmail.com/help') },
    ],
  ],
});
