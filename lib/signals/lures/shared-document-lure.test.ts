import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import sharedDocumentLure from './shared-document-lure';

signalCases(sharedDocumentLure, {
  fires: [
    [
      'a contract to sign',
      {
        html: `<p>A document is awaiting your signature: review the secure document.</p>${link('https://evil.test')}`,
      },
    ],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>A document is awaiting your signature: review the secure document.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>A document is awaiting your signature: review the secure document.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>A document is awaiting your signature: review the secure document.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>A document is awaiting your signature: review the secure document.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    ['minutes of a meeting', { html: `<p>I put the minutes in the folder.</p>${link('https://a.example')}` }],
    [
      'a colleague',
      {
        from: from('Maria', 'maria@home.example'),
        html: `<p>The secured document is waiting for your signature.</p>${link('https://share.test')}`,
        authentication: passed,
      },
    ],
  ],
});
