import { link, signalCases } from '../../../tests/signalCases';
import parcelFee from './parcel-fee';

signalCases(parcelFee, {
  fires: [
    [
      'held, and a fee',
      {
        html: `<p>Your parcel could not be delivered. Please pay the shipping fee.</p>${link('https://evil.test')}`,
      },
    ],
  ],
  quiet: [['out for delivery', { html: `<p>Your parcel arrives today.</p>${link('https://a.example')}` }]],
});
