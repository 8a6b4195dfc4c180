import { LURE, from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import selfServiceForm from './self-service-form';

signalCases(selfServiceForm, {
  fires: [
    ['a form that wants a password', { html: LURE + link('https://forms.office.com/r/1') }],
    ['a form under its path', { html: LURE + link('https://docs.google.com/forms/d/e/1/viewform') }],
    [
      'a form on the host of the provider that it claims to be from',
      { from: from('Microsoft', 'a@evil.test'), html: link('https://forms.office.com/r/1') },
    ],
  ],
  quiet: [
    ['a survey', { html: `<p>How did you like the evening?</p>${link('https://form.typeform.com/to/1')}` }],
    ['a registration', { html: `<p>Sign up for the trip.</p>${link('https://forms.gle/1')}` }],
    ['a document, which is no form', { html: LURE + link('https://docs.google.com/document/d/1') }],
    [
      'a survey of a university, which thanks with a prize',
      {
        from: from('', 'study@uni-musterstadt.de'),
        html: `<p>Please take the survey. You have been selected as a winner! Claim your prize.</p>${link('https://uni-musterstadt.qualtrics.com/jfe/form/1')}`,
      },
    ],
    [
      'feedback beside a log-in of its own, confirmed',
      {
        html: LURE + link('https://idm.company.example/') + link('https://forms.office.com/r/1'),
        authentication: passed,
      },
    ],
  ],
});
