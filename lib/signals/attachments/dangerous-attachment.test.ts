import { attached, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import dangerousAttachment from './dangerous-attachment';

signalCases(dangerousAttachment, {
  fires: [
    ['a program', { attachments: attached('setup.exe') }],
    ['a shortcut', { attachments: attached('Invoice.lnk') }],
    ['a disk image', { attachments: attached('order_2231.img') }],
    ['a search that opens a stranger’s folder', { attachments: attached('documents.search-ms') }],
    ['an installer for telephones', { attachments: attached('update.apk') }],
    ['a notebook of OneNote', { attachments: attached('remittance.one') }],
    ['a full-width dot', { attachments: attached('invoice．exe') }],
    ['dots and blanks that Windows drops', { attachments: attached('invoice.exe. . ') }],
    [
      'a declared program without an ending',
      { attachments: attached('invoice', 'application/x-msdownload') },
    ],
    ['a script from nobody known', { attachments: attached('invoice.js') }],
    [
      'a script named as a bill, under the forged marks of a thread',
      { subject: 'Re: overdue invoice', attachments: attached('a.js'), reply: true },
    ],
    [
      'a script under the forged mark of a list, and wording that asks',
      { text: 'Please verify your account.', attachments: attached('a.bat'), list },
    ],
    ['after a harmless one', { attachments: [...attached('terms.pdf'), ...attached('order.vbs')] }],
    [
      'in the name of a colleague whom nobody confirmed',
      { attachments: attached('tool.exe'), to: [{ name: '', address: 'sam@company.example' }] },
    ],
  ],
  quiet: [
    ['an archive', { attachments: attached('photos.zip') }],
    ['source code on a list', { attachments: attached('fix.js'), list }],
    [
      'source code in a thread',
      { subject: 'Re: the fix', attachments: attached('fix.py', 'text/x-python'), reply: true },
    ],
    [
      'a confirmed colleague',
      {
        attachments: attached('desk.rdp'),
        to: [{ name: '', address: 'sam@company.example' }],
        authentication: passed,
      },
    ],
    ['a saved page', { attachments: attached('example.com', 'text/plain') }],
    ['attachments that are not visible', { attachments: undefined }],
  ],
});
