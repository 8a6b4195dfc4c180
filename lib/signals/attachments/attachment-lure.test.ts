import { attached, failed, from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import attachmentLure from './attachment-lure';

const OPEN = 'Dear customer,\nplease open the attached document.';

signalCases(attachmentLure, {
  fires: [
    ['a bill to nobody', { text: OPEN, attachments: attached('Invoice_2231.pdf') }],
    [
      'a voice message as a page',
      { text: 'Listen to the attached file.', attachments: attached('VoiceMessage.htm') },
    ],
    [
      'a subject and an archive',
      { subject: 'Payment advice', text: 'See attached.', attachments: attached('A01.zip') },
    ],
    ['no text at all', { text: '', attachments: attached('Remittance.xlsx') }],
    [
      'an address that is not the sender’s',
      {
        text: 'Im Anhang finden Sie die Rechnung.',
        attachments: attached('Rechnung.pdf'),
        authentication: failed,
      },
    ],
    [
      'a name that does not hold',
      {
        from: from('PayPal', 'x@evil.test'),
        text: 'Open the attached file.',
        attachments: attached('invoice.pdf'),
      },
    ],
    ['Portuguese', { text: 'Prezado cliente, segue em anexo.', attachments: attached('boleto.zip') }],
    [
      'a notice from a free mailbox, with the file’s password',
      {
        from: from('Protocol: 557167787', 'qwe123@gmail.com'),
        text: 'See how in the attached file. Password: 123',
        attachments: attached('Qx71hTe.pdf'),
      },
    ],
    [
      'coins in a file',
      {
        from: from('Ann', 'ann@gmail.com'),
        text: 'Withdraw your $15,661 today, and you are rich.',
        attachments: attached('balance.pdf'),
      },
    ],
    ['court papers', { subject: 'Court notice 1923', text: '', attachments: attached('A1.zip') }],
  ],
  quiet: [
    [
      'a letter from school',
      {
        from: from('Hill School', 'office.hillschool@gmail.com'),
        text: 'Dear parents, please see the attached letter about the trip. The office',
        attachments: attached('Letter to parents.pdf'),
      },
    ],
    [
      'the bill of a small firm on free mail',
      {
        from: from('Miller Gardens', 'millergardens@gmail.com'),
        text: 'Hello Sam, the invoice for May is attached. Thank you!',
        attachments: attached('Invoice May.pdf'),
      },
    ],
    [
      'the bill of a small firm',
      { text: 'Hello Sam, please find the invoice attached.', attachments: attached('Invoice 12.pdf') },
    ],
    [
      'minutes',
      { text: 'Dear all, please open the attached document.', attachments: attached('minutes.pdf') },
    ],
    [
      'a long letter',
      { text: OPEN + ' We write about the new office.'.repeat(40), attachments: attached('Invoice.pdf') },
    ],
    [
      'in a thread',
      { text: 'See attached.', attachments: attached('invoice.xlsx'), subject: 'Re: news', reply: true },
    ],
    [
      "a bill with a link to the sender's site",
      {
        html: `<p>${OPEN}</p>${link('https://company.example/account')}`,
        attachments: attached('Invoice.pdf'),
      },
    ],
    [
      'a confirmed colleague',
      {
        text: OPEN,
        attachments: attached('invoice.xlsx'),
        to: [{ name: '', address: 'sam@company.example' }],
        authentication: passed,
      },
    ],
    ['attachments that are not visible', { text: OPEN, attachments: undefined }],
  ],
});
