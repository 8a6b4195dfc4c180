import { from, signalCases } from '../../../tests/signalCases';
import nameHomoglyph from './name-homoglyph';

signalCases(nameHomoglyph, {
  fires: [['Cyrillic letters', { from: from('PаyPаl', 'x@evil.test') }]],
  quiet: [
    ['the plain name', { from: from('PayPal', 'x@evil.test') }],
    ['an accent', { from: from('Café Müller', 'x@cafe.example') }],
  ],
});
