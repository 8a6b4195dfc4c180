import { LURE, attached, from, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import htmlAttachment from './html-attachment';

const LONG = `Hello Sam, ${'here is what we agreed on in our last call about the new office. '.repeat(6)}`;

signalCases(htmlAttachment, {
  fires: [
    ['a page and hardly a text', { attachments: attached('invoice.html', 'text/html') }],
    ['a page beside a lure', { html: LURE + LONG, attachments: attached('secure.shtml') }],
    ['an archived page beside a lure', { html: LURE, attachments: attached('statement.mht') }],
    ['a drawing beside a lure', { html: LURE, attachments: attached('voice.svg', 'image/svg+xml') }],
    [
      'a claim that does not hold',
      { from: from('PayPal', 'x@evil.test'), text: LONG, attachments: attached('receipt.htm') },
    ],
    [
      'a long text and the name of a bill',
      { text: LONG, attachments: attached('Confirmação de pagamento.html') },
    ],
    ['a lure in what says it is a reply', { html: LURE, attachments: attached('a.html'), reply: true }],
  ],
  quiet: [
    ['a document', { attachments: attached('invoice.pdf', 'application/pdf') }],
    ['in a thread', { attachments: attached('draft.html', 'text/html'), reply: true }],
    ['on a list', { attachments: attached('index.html', 'text/html'), list }],
    ['a page beside a letter', { text: LONG, attachments: attached('draft.html', 'text/html') }],
    ['a logo', { attachments: attached('logo.svg', 'image/svg+xml') }],
    [
      'a confirmed colleague',
      {
        attachments: attached('report.html', 'text/html'),
        to: [{ name: '', address: 'sam@company.example' }],
        authentication: passed,
      },
    ],
    ['attachments that are not visible', { attachments: undefined }],
  ],
});
