import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import ridesOnIncident from './rides-on-incident';

const NEWS = 'Mixpanel had a security incident in November. Names and addresses of API users were exposed.';

signalCases(ridesOnIncident, {
  fires: [
    [
      'the incident as the reason to sign in somewhere',
      {
        from: from('OpenAI Security', 'notice@openai-notices.example'),
        subject: 'Mixpanel security incident: your account',
        html: `<p>${NEWS} We noticed unusual sign-in activity.</p>${link('https://evil.example', 'Review activity')}`,
      },
    ],
  ],
  quiet: [
    [
      'a newsletter that quotes what is asked, through a mail service',
      {
        from: from('The Daily Stack', 'hello@dailystack.example'),
        subject: 'OpenAI leaves Mixpanel',
        html: `<p>${NEWS} Mails that say "rotate your API key" are going around.</p>${link('https://x.us14.list-manage.com/track/click?u=a&id=b&e=c', 'Read more')}`,
      },
    ],
    [
      'the notice itself',
      {
        from: from('OpenAI', 'noreply@tm.openai.com'),
        subject: 'Mixpanel security incident',
        authentication: passed,
        html: `<p>${NEWS} Turn on multi-factor authentication.</p>${link('https://openai.com/index/mixpanel-incident')}`,
      },
    ],
    [
      'a newsletter about it',
      {
        from: from('Weekly Security News', 'news@weekly.example'),
        subject: 'This week: the Mixpanel incident',
        html: `<p>${NEWS} Read what OpenAI says.</p>${link('https://weekly.example/mixpanel', 'Read more')}`,
      },
    ],
    [
      'a colleague on a page that shows no address',
      {
        origin: 'page',
        from: [{ name: 'Maria Example', address: '' }],
        subject: 'Salesloft Drift breach: please rotate keys',
        html: `<p>Security asks that we rotate our API keys and the Salesforce tokens that Drift used. Please rotate yours by Friday.</p>${link('https://wiki.home.example')}`,
      },
    ],
    [
      'a colleague who passes it on',
      {
        from: from('Maria Example', 'maria@home.example'),
        subject: 'Mixpanel incident',
        html: `<p>${NEWS} See the notice.</p>${link('https://openai.com/index/mixpanel-incident')}`,
      },
    ],
  ],
});
