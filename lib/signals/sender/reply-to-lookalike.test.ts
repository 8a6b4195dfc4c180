import { LURE, from, signalCases } from '../../../tests/signalCases';
import replyToLookalike from './reply-to-lookalike';

signalCases(replyToLookalike, {
  fires: [
    [
      'a twin of a letter',
      {
        from: from('Maria', 'maria@company.example'),
        replyTo: [{ name: 'Maria', address: 'maria@cornpany.example' }],
      },
    ],
    [
      'a word of a false front, and wording that pushes',
      {
        from: from('Maria', 'maria@company.example'),
        html: LURE,
        replyTo: [{ name: 'Maria', address: 'maria@company-billing.example' }],
      },
    ],
  ],
  quiet: [
    ['the same owner', { replyTo: [{ name: '', address: 'desk@help.company.example' }] }],
    ['a help desk', { replyTo: [{ name: '', address: 'company@desk.example' }] }],
    ['another ending', { replyTo: [{ name: '', address: 'maria@company.com' }] }],
    [
      "another family's name",
      { from: from('', 'info@meier.com'), replyTo: [{ name: '', address: 'info@meyer.com' }] },
    ],
    [
      'a help desk on a service for such',
      {
        from: from('', 'a@gartenfirma.com'),
        replyTo: [{ name: '', address: 'a@gartenfirma-com.zendesk.com' }],
      },
    ],
    ["a firm's second domain", { replyTo: [{ name: '', address: 'maria@company-service.example' }] }],
    [
      'free mail of a sender with a name like it',
      { from: from('', 'a@gmall.example'), replyTo: [{ name: '', address: 'a@gmail.com' }] },
    ],
  ],
});
