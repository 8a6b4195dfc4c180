import { link, signalCases } from '../../../tests/signalCases';
import prizeLure from './prize-lure';

signalCases(prizeLure, {
  fires: [
    [
      'won, and claim',
      { html: `<p>You have been selected as a winner! Claim your prize.</p>${link('https://evil.test')}` },
    ],
  ],
  quiet: [['a raffle', { html: `<p>Take part in our raffle.</p>${link('https://a.example')}` }]],
});
