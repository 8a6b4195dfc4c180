import { LURE, link, signalCases } from '../../../tests/signalCases';
import deadlineThreat from './deadline-threat';

signalCases(deadlineThreat, {
  fires: [
    [
      'hours to act, beside a lure',
      { html: `${LURE}<p>Act within 24 hours.</p>${link('https://evil.test')}` },
    ],
  ],
  quiet: [['a sale', { text: 'Ends today: 20% off, within the next 24 hours.' }]],
});
