/**
 * Letters and what is set in their place in lookalike domains, written by hand for the tests.
 *
 * On purpose not made from lib/domains: a table that is tested with itself finds every one of its own gaps full. Kept
 * to what can be registered (IDNA 2008 letters, RFC 5892): Latin letters with marks, the letters of other Latin
 * alphabets, and what ASCII itself offers, which is about the ground that dnstwist's tables cover.
 */
export const HOMOGLYPHS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l i',
  '2': 'ƻ',
  '3': '8',
  '5': 's',
  '6': '9 b',
  '8': '3',
  '9': '6 g',
  a: 'à á â ã ä å ā ă ą ǎ ȁ ȃ ȧ ạ ả ɑ',
  b: 'd lb ƅ ɓ ḃ ḅ ḇ',
  c: 'e ç ć ĉ ċ č ƈ ȼ',
  d: 'b cl dl ď đ ḋ ḍ ḏ ḑ ɖ ɗ',
  e: 'c è é ê ë ē ĕ ė ę ě ȅ ȇ ȩ ɇ ẹ ẻ ẽ',
  f: 'ƒ ḟ',
  g: 'q ĝ ğ ġ ģ ǧ ǵ ǥ ɡ ɠ ɢ',
  h: 'lh ĥ ħ ȟ ḣ ḥ ḧ ḩ ẖ ɦ',
  i: '1 l ì í î ï ĩ ī ĭ į ı ǐ ȉ ȋ ɨ ɩ ỉ ị',
  j: 'ĵ ǰ ɉ ʝ',
  k: 'lc ķ ƙ ǩ ḱ ḳ ḵ',
  l: '1 i ĺ ļ ľ ł ƚ ɫ ḷ ḻ ḽ',
  m: 'n nn rn rr ḿ ṁ ṃ ɱ',
  n: 'm r ñ ń ņ ň ǹ ŋ ɲ ṅ ṇ ṉ ṋ',
  o: '0 ò ó ô õ ö ø ō ŏ ő ơ ǒ ǿ ȍ ȏ ȯ ọ ỏ',
  p: 'ƥ ƿ ṕ ṗ',
  q: 'g ʠ',
  r: 'ŕ ŗ ř ȑ ȓ ɍ ɼ ɽ ṙ ṛ ṟ',
  s: '5 ś ŝ ş š ș ʂ ṡ ṣ',
  t: 'ţ ť ŧ ț ƫ ṫ ṭ ṯ ṱ',
  u: 'v ù ú û ü ũ ū ŭ ů ű ų ư ǔ ȕ ȗ ʋ ụ ủ',
  v: 'u ṽ ṿ ⱱ',
  w: 'vv ŵ ẁ ẃ ẅ ẇ ẉ ⱳ',
  x: 'ẋ ẍ',
  y: 'ý ÿ ŷ ƴ ȳ ɏ ʏ ỳ ỵ ỷ ỹ',
  z: '2 ź ż ž ƶ ʐ ẑ ẓ ẕ',
};

/** Two letters that are read as one; the other way round stands above. */
export const RUN_TOGETHER: Readonly<Record<string, string>> = { rn: 'm', nn: 'm', cl: 'd', vv: 'w' };

/** Cyrillic letters that look like a Latin one. */
export const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'ь',
  c: 'с',
  d: 'ԁ',
  e: 'е',
  g: 'ԍ',
  h: 'һ',
  i: 'і',
  j: 'ј',
  k: 'к',
  l: 'ӏ',
  m: 'м',
  n: 'п',
  o: 'о',
  p: 'р',
  q: 'ԛ',
  r: 'г',
  s: 'ѕ',
  t: 'т',
  u: 'ц',
  v: 'ѵ',
  w: 'ԝ',
  x: 'х',
  y: 'у',
};
