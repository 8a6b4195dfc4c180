import { LURE, from, signalCases } from '../../../tests/signalCases';
import randomDomain from './random-domain';

signalCases(randomDomain, {
  fires: [
    ['letters and digits mixed', { from: from('', 'info@x7kq2vt9w.com'), html: LURE }],
    ['consonants alone', { from: from('', 'info@wxkvtrqzpf.test'), html: LURE }],
  ],
  quiet: [
    ['a name', { from: from('', 'info@bluebarn-garden.com'), html: LURE }],
    ['a name with a year', { from: from('', 'info@conference2026.org'), html: LURE }],
    ['a German compound', { from: from('', 'info@rechtsschutzbund.de'), html: LURE }],
    ['initials of a known company', { from: from('', 'alerts@hdfcbank.net'), html: LURE }],
    ['nothing asked for', { from: from('', 'info@x7kq2vt9w.com') }],
  ],
});
