import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import keyRotation from './key-rotation';

signalCases(keyRotation, {
  fires: [
    ['rotate keys', { html: `<p>Rotate your API keys now.</p>${link('https://evil.test')}` }],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>Rotate your API keys now.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>Rotate your API keys now.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>Rotate your API keys now.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>Rotate your API keys now.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    ['how to use a key', { html: `<p>Put the API key in the header.</p>${link('https://a.example')}` }],
    ['no need to', { html: `<p>You do not need to rotate your API keys.</p>${link('https://a.example')}` }],
  ],
});
