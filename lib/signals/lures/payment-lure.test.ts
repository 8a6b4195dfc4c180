import { link, signalCases } from '../../../tests/signalCases';
import paymentLure from './payment-lure';

signalCases(paymentLure, {
  fires: [['a card declined', { html: `<p>Your payment has failed.</p>${link('https://evil.test')}` }]],
  quiet: [['thanks for a payment', { html: `<p>We received your payment.</p>${link('https://a.example')}` }]],
});
