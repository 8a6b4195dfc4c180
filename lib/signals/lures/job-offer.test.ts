import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import jobOffer from './job-offer';

signalCases(jobOffer, {
  fires: [
    [
      'easy money',
      {
        html: `<p>Remote job, salary weekly.</p><p>Earn $900 weekly, no experience needed to start.</p>${link('https://evil.test')}`,
      },
    ],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>Remote job, salary weekly.</p><p>Earn $900 weekly, no experience needed to start.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>Remote job, salary weekly.</p><p>Earn $900 weekly, no experience needed to start.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>Remote job, salary weekly.</p><p>Earn $900 weekly, no experience needed to start.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>Remote job, salary weekly.</p><p>Earn $900 weekly, no experience needed to start.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    ['an interview', { text: 'Your interview for the position is on Thursday.' }],
  ],
});
