/** The quotation marks that a language has, as pairs; the first stand for themselves, the others within them. */
const QUOTES: Record<string, string[]> = {
  de: ['„“', '‚‘'],
  es: ['«»', '“”', '‘’'],
  fr: ['«»', '“”', '‘’'],
  it: ['«»', '“”', '‘’'],
  ja: ['「」', '『』'],
  nl: ['“”', '‘’'],
  pl: ['„”', '«»'],
  'pt-BR': ['“”', '‘’'],
};

const EVERY_QUOTE = /[«»“”„‚‘‹›「」『』"]/gu;

/** Marks that French sets off with a narrow blank that does not break (U+202F), or a plain one (U+00A0). */
const FRENCH: [RegExp, string][] = [
  [/(?<![\u00a0\u202f])[;!?»]|(?<=[\p{L}$] ?):(?= |$)/u, 'a mark without its no-break blank before it'],
  [/«(?![\u00a0\u202f])/u, 'a « without its no-break blank after it'],
];

const SPANISH: [RegExp, string][] = [
  [/^[^¿]*\?/, 'a ? without its ¿'],
  [/^[^¡]*!/, 'a ! without its ¡'],
];

const JAPANESE: [RegExp, string][] = [
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,.!?:;()]/u,
    'a Latin mark after a Japanese letter',
  ],
];

const OWN: Record<string, [RegExp, string][]> = { fr: FRENCH, es: SPANISH, ja: JAPANESE };

/** What is wrong with the marks of a text, by the habits of its language. */
export function typographyProblems(tag: string, text: string): string[] {
  const allowed = (QUOTES[tag] ?? []).join('');
  const strange = [...new Set(text.match(EVERY_QUOTE))].filter((mark) => !allowed.includes(mark));
  return [
    ...strange.map((mark) => `${mark} is no quotation mark of ${tag}`),
    ...unbalanced(QUOTES[tag] ?? [], text).map((pair) => `${pair} is not closed or not opened`),
    ...(/\p{L}'/u.test(text) ? ["' instead of ’"] : []),
    ...(/ [.,…。、]/u.test(text.replace(/ \.[a-z]/g, '')) ? ['a blank before a full stop or comma'] : []),
    ...(OWN[tag] ?? []).filter(([wrong]) => wrong.test(text)).map(([, told]) => told),
  ];
}

/** An apostrophe looks like a closing mark, so pairs with one aren't counted. */
function unbalanced(pairs: string[], text: string): string[] {
  const count = (mark: string): number => text.split(mark).length - 1;
  return pairs.filter(([open = '', close = '']) => close !== '’' && count(open) !== count(close));
}
