import { list, signalCases } from '../../../tests/signalCases';
import hashBusting from './hash-busting';

/** Strings as such mail has them, the same in every run. */
const junk = Array.from(
  { length: 40 },
  (_, n) => `k${n % 7}x${(n * 37) % 10}q${(n * 13) % 10}zt${n % 10}v`,
).join(' ');

signalCases(hashBusting, {
  fires: [
    ['hidden', { html: `<p>Your parcel</p><div style="display:none">${junk}</div>` }],
    ['at the end', { text: `Your parcel is here.\n\n\n${junk}` }],
    ['rows of consonants', { text: `Hello\n${'qwrtpsdfg zxcvbnmkl '.repeat(20)}` }],
  ],
  quiet: [
    ['a key', { text: `-----BEGIN PGP SIGNATURE-----\n${junk}\n-----END PGP SIGNATURE-----` }],
    ['code', { text: `for (const a1b2c3d4 of x) {\n${junk};\n}` }],
    ['numbers of commits', { text: 'a1b2c3d4e5 deadbeef12 0a1b2c3d4e '.repeat(20) }],
    [
      'German',
      { text: 'Angstschweiß, Geschwindigkeitsbegrenzung, Rechtsschutzversicherung, Borschtsch. '.repeat(9) },
    ],
    [
      'Polish',
      { text: 'Chrząszcz brzmi w trzcinie w Szczebrzeszynie, przestrzegając przepisów. '.repeat(9) },
    ],
    [
      'a few codes in a letter',
      { text: `${'We sent your order today and it will come soon. '.repeat(9)} a1b2c3d4 k9x8y7z6` },
    ],
    ['on a list', { text: junk, list }],
    ['in a thread', { text: junk, subject: 'Re: news', reply: true }],
  ],
});
