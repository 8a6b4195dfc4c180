import { from, link, signalCases } from '../../../tests/signalCases';
import claimSenderMismatch from './claim-sender-mismatch';

signalCases(claimSenderMismatch, {
  fires: [
    [
      'a provider in the name, another domain',
      { from: from('OpenAI', 'a@evil.test'), html: link('https://evil.test') },
    ],
  ],
  quiet: [
    [
      'the provider itself',
      { from: from('OpenAI', 'noreply@tm.openai.com'), html: link('https://openai.com') },
    ],
    [
      "a sister's domain",
      { from: from('Microsoft', 'noreply@github.com'), html: link('https://github.com') },
    ],
    ['nothing to do', { from: from('OpenAI', 'a@evil.test'), html: '<p>Hello</p>' }],
    [
      'a shop that names its payment service',
      {
        from: from('Garden Shop', 'a@garden.example'),
        html: `<p>Paid with PayPal.</p>${link('https://garden.example')}`,
      },
    ],
  ],
});
