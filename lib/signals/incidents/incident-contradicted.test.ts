import { from, link, signalCases } from '../../../tests/signalCases';
import incidentContradicted from './incident-contradicted';

signalCases(incidentContradicted, {
  fires: [
    [
      'rotate your key because of Mixpanel',
      {
        from: from('OpenAI', 'x@evil.test'),
        subject: 'Mixpanel security incident',
        html: `<p>Because of the Mixpanel security incident you must rotate your API keys immediately.</p>${link('https://evil.test')}`,
      },
    ],
  ],
  quiet: [
    [
      'the notice itself',
      {
        from: from('OpenAI', 'noreply@tm.openai.com'),
        subject: 'Mixpanel security incident',
        html: '<p>Mixpanel had a security incident. No API keys were exposed. We do not recommend rotating keys or resetting your password.</p>',
      },
    ],
    [
      'a careful colleague',
      {
        from: from('Maria Example', 'maria@home.example'),
        subject: 'Mixpanel incident',
        html: `<p>Because of the Mixpanel incident please rotate your API keys today.</p>${link('https://wiki.home.example')}`,
      },
    ],
    [
      'a colleague on a page that shows no address',
      {
        origin: 'page',
        from: [{ name: 'Security Team', address: '' }],
        subject: 'Mixpanel incident',
        html: `<p>Because of the Mixpanel incident please rotate your API keys today.</p>${link('https://wiki.home.example')}`,
      },
    ],
  ],
});
