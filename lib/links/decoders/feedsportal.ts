import type { Decoder } from '../wrapper';
import { pathOf } from '../wrapperTable';

/** What 0 and a letter stand for; 0A is the 0 itself. */
const CODES: Readonly<Record<string, string>> = {
  A: '0',
  B: '.',
  C: '/',
  D: '?',
  E: '-',
  F: '=',
  G: '&',
  H: ',',
  I: '_',
  J: '%',
  K: '+',
  L: 'http://',
  M: 'https://',
  N: '.com',
  O: '.co.uk',
  P: ';',
  Q: '|',
  R: ':',
  S: 'www.',
  T: '#',
  U: '$',
  V: '~',
  W: '!',
  X: '(',
  Y: ')',
  Z: 'Z',
};

/** FeedsPortal: the segment before story01.htm, each sign that a path does not take written as 0 and a letter. */
const feedsportal: Decoder = (link) => {
  const segments = pathOf(link).split('/');
  if (!/^story\d\d\.htm$/.test(segments.at(-1) ?? '')) return [];
  const encoded = (segments.at(-2) ?? '').replace(/^l(?=0[LM])/, '');
  return [encoded.replace(/0([A-Z])/g, (whole, letter: string) => CODES[letter] ?? whole)];
};
export default feedsportal;
