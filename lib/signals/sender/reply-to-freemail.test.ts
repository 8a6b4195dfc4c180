import { LURE, from, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import replyToFreemail from './reply-to-freemail';

signalCases(replyToFreemail, {
  fires: [
    ['answers go to a free mailbox', { replyTo: from('', 'agent@gmail.com'), html: LURE }],
    ['answers go to a throw-away mailbox', { replyTo: from('', 'agent@yopmail.com'), html: LURE }],
    [
      'a service that writes for others, not confirmed',
      { from: from('DocuSign', 'dse@docusign.net'), replyTo: from('', 'agent@gmail.com'), html: LURE },
    ],
    [
      'the second address of the answer',
      {
        replyTo: [...from('', 'desk@company.example'), ...from('', 'agent@gmail.com')],
        html: LURE,
      },
    ],
    ['a list that nobody confirmed', { replyTo: from('', 'agent@gmail.com'), html: LURE, list }],
  ],
  quiet: [
    [
      'a confirmed service that writes for others',
      {
        from: from('Garden Shop via DocuSign', 'dse@docusign.net'),
        replyTo: from('', 'garden.shop@gmail.com'),
        html: '<p>Your payment has failed.</p>',
        authentication: passed,
      },
    ],
    [
      'an alias that passes mail on',
      {
        from: from('shop at garden.example', 'shop_at_garden.example@duck.com'),
        replyTo: from('', 'garden.shop@gmail.com'),
        html: '<p>Your payment has failed.</p>',
        authentication: passed,
      },
    ],
    [
      "a provider of mailboxes, and a customer's at that very one",
      { from: from('Google', 'noreply@google.com'), replyTo: from('', 'agent@gmail.com'), html: LURE },
    ],
    ['a small firm', { replyTo: from('', 'firm@gmail.com') }],
    ['not visible on a page', { replyTo: undefined, html: LURE }],
    ['a confirmed list', { replyTo: from('', 'agent@gmail.com'), html: LURE, list, authentication: passed }],
  ],
});
