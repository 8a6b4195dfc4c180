import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import parcelFee from './parcel-fee';

signalCases(parcelFee, {
  fires: [
    [
      'held, and a fee',
      {
        html: `<p>Your parcel could not be delivered.</p><p>Please pay the shipping fee.</p>${link('https://evil.test')}`,
      },
    ],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>Your parcel could not be delivered.</p><p>Please pay the shipping fee.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>Your parcel could not be delivered.</p><p>Please pay the shipping fee.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
    [
      'one sentence in the name of a carrier',
      {
        from: from('DHL Express', 'a@evil.test'),
        html: `<p>Your parcel could not be delivered.</p>${link('https://evil.test')}`,
      },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>Your parcel could not be delivered.</p><p>Please pay the shipping fee.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>Your parcel could not be delivered.</p><p>Please pay the shipping fee.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    ['out for delivery', { html: `<p>Your parcel arrives today.</p>${link('https://a.example')}` }],
    ['a delivery missed', { html: `<p>Your parcel could not be delivered.</p>${link('https://a.example')}` }],
  ],
});
