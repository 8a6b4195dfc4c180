import { LURE, from, link, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import remoteFile from './remote-file';

signalCases(remoteFile, {
  fires: [
    ['a file that is a page', { html: link('https://evil.test/login', 'Invoice_2231.pdf') }],
    ['with its size', { html: link('https://evil.test/?x=1', 'Remittance Advice.pdf (245 KB) Download') }],
    ['a page of that ending', { html: link('https://evil.test/2.html', 'Documents.zip') }],
    [
      'confirmed, in the name of somebody else',
      {
        from: from('PayPal', 'a@evil.test'),
        html: link('https://other.test/x', 'receipt.pdf'),
        authentication: passed,
      },
    ],
    [
      'confirmed, beside a lure',
      { html: LURE + link('https://other.test/x', 'form.docx'), authentication: passed },
    ],
  ],
  quiet: [
    ['a file', { html: link('https://files.test/docs/Invoice_2231.pdf', 'Invoice_2231.pdf') }],
    ['another name of a file', { html: link('https://files.test/d/a81.pdf?x=1', 'Invoice.pdf') }],
    [
      'a page that names the file',
      { html: link('https://files.test/view?name=Annual%20report', 'Annual report.pdf') },
    ],
    ['a shared file', { html: link('https://drive.google.com/file/d/1x/view', 'plan.pdf') }],
    ["the sender's own site", { html: link('https://portal.company.example/d/1', 'offer.pdf') }],
    ['a mail service', { html: link('https://x.mjt.lu/lnk/abc', 'programme.pdf') }],
    ['on a list', { html: link('https://evil.test/x', 'patch.zip'), list }],
    [
      'a confirmed sender that asks for nothing',
      { html: link('https://erp.test/x', 'offer.pdf'), authentication: passed },
    ],
    ['other text', { html: link('https://evil.test/x', 'Read more about version 2.0 here') }],
  ],
});
