import { domainToASCII } from 'node:url';
import { subjects } from './subjects';
import { VARIANT_CLASSES, variants } from './variants';

/** What hosts in mail are called: products, trades, places, people. */
const FIRST = (
  'alpine amber arbor atlas baker beacon birch bright canal cedar city clear coastal copper cosmo daily delta eastern ' +
  'echo elm evergreen falcon first forest fresh garden global golden grand green harbor hello hill honest indigo iron ' +
  'island jade kind lake light linden little local lucky lunar maple meadow metro modern moon nordic north oak ocean ' +
  'olive open orchard pacific paper pearl pioneer planet polar prime quick quiet rapid red river rocky royal silver'
).split(' ');
const SECOND = (
  'academy analytics art bakery bank bikes books build cafe care clinic code coffee craft data dental design digital ' +
  'energy events farm fitness flowers foods games gear health homes hotel ideas jobs kitchen labs law learning legal ' +
  'logistics market media motors music news optics partners pets photo pizza press print radio shop solar sport studio ' +
  'supply systems tea tech toys trade travel tools vision wear web wine works yoga'
).split(' ');
const BEFORE = [
  '',
  '',
  'www.',
  'www.',
  'mail.',
  'news.',
  'email.info.',
  'click.e.',
  'shop.',
  'blog.',
  'm.',
  'app.eu.',
];
const SUFFIXES =
  'com com com com net org de co.uk fr nl io it es com.br pl ca com.au info eu se co.jp dk github.io'.split(
    ' ',
  );
/** Honest names in many scripts. */
const INTERNATIONAL = (
  'müller-söhne.de bäckerei-größe.de café-noisette.fr señorita.es coração.com.br smørrebrød.dk łódź.pl čeština.cz ' +
  'ţară.ro şehir.com.tr việtnam.vn кухня-дома.ru новини.com.ua българия.bg ελλάδα.gr שלום.co.il سوق.com ประเทศไทย.com ' +
  'हिन्दी.in 日本語.jp ニュース.jp 한국어.kr 中文网.cn 台灣.tw հայերեն.am ქართული.ge'
).split(' ');

/**
 * Hosts as they come in mail, to measure speed on: of twenty, fourteen ordinary ones, four that imitate a provider,
 * two international ones. All written for this; always the same. In: how many.
 */
export function hostMix(count: number): string[] {
  const imitations = subjects().flatMap(({ domain }) =>
    VARIANT_CLASSES.flatMap((kind) => variants(kind, domain).filter((_, i) => i % 7 === 0)),
  );
  const next = counter();
  return Array.from({ length: count }, (_, i) => {
    const place = i % 20;
    if (place < 14) return ordinary(next);
    if (place < 18) return pick(imitations, next);
    return `${place === 18 ? 'www.' : ''}${domainToASCII(pick(INTERNATIONAL, next))}`;
  });
}

function ordinary(next: () => number): string {
  const joint = next() % 4 === 0 ? '-' : '';
  const number = next() % 12 === 0 ? String(next() % 100) : '';
  return `${pick(BEFORE, next)}${pick(FIRST, next)}${joint}${pick(SECOND, next)}${number}.${pick(SUFFIXES, next)}`;
}

const pick = (list: readonly string[], next: () => number): string => list[next() % list.length] ?? '';

/** Numbers without order that are the same each time: a linear congruential generator (Numerical Recipes). */
function counter(): () => number {
  let state = 20251122;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
