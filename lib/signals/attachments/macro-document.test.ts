import { LURE, attached, from, signalCases } from '../../../tests/signalCases';
import macroDocument from './macro-document';

const sheet = attached('Order 2231.xlsm');

signalCases(macroDocument, {
  fires: [
    ['beside a lure', { html: LURE, attachments: sheet }],
    ['under a name that does not hold', { from: from('PayPal', 'x@evil.test'), attachments: sheet }],
    [
      'known by its declared type',
      { html: LURE, attachments: attached('form', 'application/vnd.ms-word.document.macroenabled.12') },
    ],
  ],
  quiet: [
    ["an office's timesheet", { attachments: sheet }],
    ['without macros', { html: LURE, attachments: attached('Order.xlsx') }],
    [
      'a sender whom the user trusts',
      { html: LURE, attachments: sheet },
      { senders: ['maria@company.example'], domains: [] },
    ],
    ['attachments that are not visible', { html: LURE, attachments: undefined }],
  ],
});
