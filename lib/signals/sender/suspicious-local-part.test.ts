import { LURE, from, link, signalCases } from '../../../tests/signalCases';
import suspiciousLocalPart from './suspicious-local-part';

const html = LURE + link('https://evil.test');

signalCases(suspiciousLocalPart, {
  fires: [
    ['a brand before the @', { from: from('PayPal', 'paypal-service@stranger.test'), html }],
    ['letters and digits mixed', { from: from('Billing', 'x7kq2vt9w@stranger.test'), html }],
    ['a long number', { from: from('Billing', 'notice-8830127@stranger.test'), html }],
  ],
  quiet: [
    ['a person', { from: from('Maria Example', 'maria.example@company.example'), html }],
    ['an office', { from: from('Billing', 'billing2026@company.example'), html }],
    ['a birthday at free mail', { from: from('Maria Example', 'maria19850412@gmail.com'), html }],
    ['a bounce address', { from: from('Shop', 'bounce+x7kq2vt9w@shop.example'), html }],
    ['an alias that passes mail on', { from: from('Shop', 'x7kq2vt9w@privaterelay.appleid.com'), html }],
    ['the brand itself', { from: from('PayPal', 'paypal-service@paypal.com'), html }],
    ['nothing asked for', { from: from('Billing', 'x7kq2vt9w@stranger.test') }],
  ],
});
