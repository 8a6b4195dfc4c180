import { link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import subjectUrgency from './subject-urgency';

signalCases(subjectUrgency, {
  fires: [
    [
      'a threat',
      { subject: 'Final notice: your account has been suspended', html: link('https://evil.test') },
    ],
    ['in German', { subject: 'Ihr Konto wurde gesperrt', html: link('https://evil.test') }],
  ],
  quiet: [
    ['an ordinary subject', { subject: 'Minutes of Thursday', html: link('https://a.example') }],
    ['nothing to follow', { subject: 'Your account has been suspended' }],
    [
      'to its own customers',
      {
        subject: 'Your account has been suspended',
        html: link('https://company.example'),
        authentication: passed,
      },
    ],
  ],
});
