import { link, signalCases } from '../../../tests/signalCases';
import accountThreat from './account-threat';

signalCases(accountThreat, {
  fires: [
    ['an account limited', { html: `<p>Your account has been suspended.</p>${link('https://evil.test')}` }],
  ],
  quiet: [['a calm notice', { html: `<p>Your account statement is ready.</p>${link('https://a.example')}` }]],
});
