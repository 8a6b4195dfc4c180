import { from, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import businessProposal from './business-proposal';

signalCases(businessProposal, {
  fires: [
    [
      'answered elsewhere',
      {
        from: from('Mr. Brown', 'info@hotel.example'),
        text: 'I have a noble business proposal for you. Kindly reply to brownoffice77@gmail.com for more details.',
      },
    ],
    [
      'Reply-To',
      {
        from: from('Mr. Brown', 'info@hotel.example'),
        replyTo: [{ name: '', address: 'brownoffice77@gmail.com' }],
        text: 'I have a lucrative deal to discuss with you. I await your response.',
      },
    ],
  ],
  quiet: [
    [
      'answered where it comes from',
      {
        from: from('Maria', 'maria@gmail.com'),
        text: 'I have a business proposal for you. Please call or reply for more details. maria@gmail.com',
      },
    ],
    [
      'from work, with the own mailbox at home',
      {
        from: from('Maria', 'maria@home.example'),
        authentication: passed,
        text: 'Here is the business proposal we talked about. Please reply to maria.home@gmail.com, I am off this week.',
      },
    ],
    ['no proposal', { text: 'Kindly reply to club@gmail.com for more details about the picnic.' }],
  ],
});
