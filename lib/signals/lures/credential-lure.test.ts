import { from, link, signalCases } from '../../../tests/signalCases';
import credentialLure from './credential-lure';

signalCases(credentialLure, {
  fires: [['asks to verify', { html: `<p>Please verify your account.</p>${link('https://evil.test')}` }]],
  quiet: [
    ['warns of it', { html: `<p>We never ask you to verify your account.</p>${link('https://a.example')}` }],
    [
      'the provider itself',
      {
        from: from('PayPal', 'service@paypal.com'),
        html: `<p>Please verify your account.</p>${link('https://paypal.com')}`,
      },
    ],
  ],
});
