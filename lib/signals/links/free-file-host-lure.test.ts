import { LURE, from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import freeFileHostLure from './free-file-host-lure';

signalCases(freeFileHostLure, {
  fires: [
    ['a share, and a password wanted', { html: LURE + link('https://drive.google.com/file/d/1/view') }],
    [
      'under a name that does not hold',
      { from: from('PayPal', 'x@evil.test'), html: link('https://we.tl/t-1') },
    ],
  ],
  quiet: [
    [
      "a colleague's shared document",
      { html: `<p>The minutes are here.</p>${link('https://docs.google.com/document/d/1/edit')}` },
    ],
    [
      'photos of a club',
      { html: `<p>The photos of Sunday.</p>${link('https://www.dropbox.com/scl/fo/1?dl=0')}` },
    ],
    [
      "the sharing service's own mail",
      {
        from: from('Dropbox', 'no-reply@dropbox.com'),
        html: LURE + link('https://www.dropbox.com/scl/fi/1/plan.pdf'),
      },
    ],
    ['another side of the service', { html: LURE + link('https://www.dropbox.com/security') }],
    ["a firm's own room", { html: LURE + link('https://company.sharepoint.com/:b:/s/team/1') }],
    [
      'the provider that shares a document of a customer',
      {
        from: from('Google Drive', 'drive-shares-noreply@google.com'),
        authentication: passed,
        html: link('https://docs.google.com/document/d/1/edit'),
      },
    ],
    [
      'a reminder to pay beside the statutes of the club, confirmed',
      {
        html: `<p>Your payment has failed.</p>${link('https://company.example/fees')}${link('https://drive.google.com/file/d/1/view')}`,
        authentication: passed,
      },
    ],
  ],
});
