import { attached, signalCases } from '../../../tests/signalCases';
import doubleExtension from './double-extension';

signalCases(doubleExtension, {
  fires: [
    ['invoice.pdf.exe', { attachments: attached('invoice.pdf   .exe') }],
    ['a page behind a document', { attachments: attached('Remittance.PDF.htm') }],
    ['a shortcut behind a picture', { attachments: attached('scan.jpg.lnk') }],
    ['an ending pushed out of sight', { attachments: attached(`invoice${' '.repeat(60)}.scr`) }],
    ['a name turned round', { attachments: attached('ann\u202efdp.exe') }],
    ['a full-width dot', { attachments: attached('invoice.pdf．exe') }],
  ],
  quiet: [
    ['a version number', { attachments: attached('report.v2.pdf') }],
    ['an archive of an archive', { attachments: attached('site.tar.gz') }],
    ['an Arabic name with marks', { attachments: attached('\u2067فاتورة\u2069.pdf') }],
    ['a program with one ending', { attachments: attached('setup.exe') }],
    ['attachments that are not visible', { attachments: undefined }],
  ],
});
