import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import credentialLure from './credential-lure';

signalCases(credentialLure, {
  fires: [
    ['asks to verify', { html: `<p>Please verify your account.</p>${link('https://evil.test')}` }],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>Please verify your account.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>Please verify your account.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
    [
      'a condition is no denial',
      { html: `<p>If you do not verify your account, it is closed.</p>${link('https://evil.test')}` },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>Please verify your account.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>Please verify your account.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    ['warns of it', { html: `<p>We never ask you to verify your account.</p>${link('https://a.example')}` }],
    ['nothing to follow', { text: 'Please verify your account.' }],
    [
      'the provider itself',
      {
        from: from('PayPal', 'service@paypal.com'),
        html: `<p>Please verify your account.</p>${link('https://paypal.com')}`,
      },
    ],
    ['talk about it', { html: `<p>The form checks the login of the user.</p>${link('https://a.example')}` }],
  ],
});
