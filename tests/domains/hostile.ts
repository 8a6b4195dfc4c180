/**
 * Texts of any length that are made to be slow: what stands in them is what some rule looks at, over and over.
 * In: about how many UTF-16 units.
 */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  dots: repeated('.'),
  'short labels': repeated('a.'),
  hyphens: repeated('-'),
  'hyphens in a name': repeated('a-'),
  'xn--': repeated('xn--'),
  'labels of xn--': repeated('xn--80ak6aa92e.'),
  'one label': repeated('a'),
  'one punycode label': (length) => `xn--${'z9'.repeat((length - 4) / 2)}`,
  digits: repeated('1'),
  'numbers with dots': repeated('1.'),
  'combining marks': repeated('\u0301'),
  'marks on letters': repeated('i\u0307'),
  'characters without width': repeated('\u200B'),
  'Cyrillic letters': repeated('\u0430'),
  'letters with several skeletons': repeated('\u00FE\u0142\u04CF'),
  emoji: repeated('\u{1F512}'),
  'lone surrogates': repeated('\uD83D'),
  'kana strokes': repeated('\u30CE'),
  'percent signs': repeated('%'),
  'percent of percent': repeated('%25'),
  'a protected name': repeated('paypal.com-'),
  'a front of words': repeated('login-secure-'),
  'letters that run together': repeated('rnvvcl'),
  slashes: repeated('/'),
  backslashes: repeated('\\'),
  'at signs': repeated('a@'),
  colons: repeated(':'),
  blanks: repeated(' '),
  addresses: repeated('https://a.example/?u='),
  parameters: repeated('&url=http://a.example'),
  base64: repeated('aHR0cHM6Ly9hLmV4YW1wbGUv'),
  hex: repeated('68747470'),
  'wrappers in a row': repeated('https://www.google.com/url?q='),
  'wrappers in wrappers': (length) => {
    let link = 'https://a.example/';
    while (link.length < length) {
      const outer = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=x`;
      link = `https://www.google.com/url?q=${encodeURIComponent(outer)}`;
    }
    return link.slice(0, length);
  },
};

function repeated(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
