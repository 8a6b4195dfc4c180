import { attached, signalCases } from '../../../tests/signalCases';
import htmlAttachment from './html-attachment';

signalCases(htmlAttachment, {
  fires: [['a page attached', { attachments: attached('invoice.html', 'text/html') }]],
  quiet: [
    ['a document', { attachments: attached('invoice.pdf', 'application/pdf') }],
    ['in a thread', { attachments: attached('draft.html', 'text/html'), reply: true }],
  ],
});
