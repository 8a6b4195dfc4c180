import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import surveyGift from './survey-gift';

signalCases(surveyGift, {
  fires: [
    [
      'a gift for answers',
      {
        html: `<p>Answer our short survey and win a reward.</p><p>Claim your prize.</p>${link('https://evil.test')}`,
      },
    ],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>Answer our short survey and win a reward.</p><p>Claim your prize.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>Answer our short survey and win a reward.</p><p>Claim your prize.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>Answer our short survey and win a reward.</p><p>Claim your prize.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>Answer our short survey and win a reward.</p><p>Claim your prize.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    [
      'a survey',
      { html: `<p>Please take our short survey about your visit.</p>${link('https://a.example')}` },
    ],
    [
      'a survey with a draw',
      { html: `<p>Answer our short survey and win a prize.</p>${link('https://a.example')}` },
    ],
  ],
});
