/**
 * Makes lib/domains/confusables/unicode.json from the files of the Unicode Character Database and of UTS #39:
 *
 *   node tests/run/confusables.mjs UNICODE_VERSION confusables.txt IdentifierStatus.txt UnicodeData.txt
 *
 * The first two are at https://www.unicode.org/Public/security/VERSION/, the third at
 * https://www.unicode.org/Public/VERSION/ucd/. ICU holds the first as confusables.cfu.
 *
 * Kept is what can reach the table: skeleton() decomposes (NFKD), drops marks and turns to lower case before it looks
 * a character up. Not kept is what imitates no letter, digit or sign of a host name.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [version, confusablesFile, statusFile, namesFile] = process.argv.slice(2);
if (!version || !confusablesFile || !statusFile || !namesFile) {
  console.error(
    'usage: node tests/run/confusables.mjs VERSION confusables.txt IdentifierStatus.txt UnicodeData.txt',
  );
  process.exit(2);
}
const OUT = new URL('../../lib/domains/confusables/unicode.json', import.meta.url);

/** The fields of each line, without comments. */
const fields = (file) =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean)
    .map((line) => line.split(';').map((field) => field.trim()));
const ofHex = (text) => String.fromCodePoint(...text.split(' ').map((code) => parseInt(code, 16)));
const withoutMarks = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
/** What skeleton() may look up: in lower case, without decomposition, no mark and nothing invisible. */
const reaches = (char) => withoutMarks(char) === char && !/[\p{Cf}\p{Z}\p{C}]/u.test(char);

const twins = new Map();
for (const [source, target] of fields(confusablesFile)) {
  const char = ofHex(source);
  const prototype = withoutMarks(ofHex(target));
  if (reaches(char) && prototype !== '' && prototype !== char) twins.set(char, prototype);
}

// Letters that are a letter with a stroke, hook or tail by name, and small capitals: confusables.txt has half of them.
const names = new Map(fields(namesFile).map(([code, name]) => [name, ofHex(code)]));
for (const [name, char] of names) {
  const [, letter] = /^((?:LATIN|CYRILLIC|GREEK) SMALL LETTER [A-Z]+(?: [A-Z]+)?) WITH /.exec(name) ?? [];
  const [, capital] = /^LATIN LETTER SMALL CAPITAL ([A-Z])$/.exec(name) ?? [];
  const base = letter ? names.get(letter) : capital?.toLowerCase();
  const known = twins.get(char);
  // A small capital goes before a twin that is no letter of a host name itself (ᴍ for ʍ).
  const better = known === undefined || (capital && !/^[a-z]+$/.test(known));
  if (base && reaches(char) && better && base !== char) twins.set(char, base);
}

const byTarget = {};
for (const [char, target] of [...twins].toSorted(([a], [b]) => a.codePointAt(0) - b.codePointAt(0)))
  byTarget[target] = (byTarget[target] ?? '') + char;

/** Pairs of "distance from the last range's end, length", each in base 36. */
let last = 0;
const allowed = fields(statusFile)
  .filter(([, status]) => status === 'Allowed')
  .map(([range]) => range.split('..').map((code) => parseInt(code, 16)))
  .map(([first, end = first]) => {
    const pair = `${(first - last).toString(36)} ${(end - first).toString(36)}`;
    last = end;
    return pair;
  });

const data = {
  about: 'Made by tests/run/confusables.mjs. twins: what each text is imitated by. allowed: see there.',
  source: 'https://www.unicode.org/Public/security/ (UTS #39), https://www.unicode.org/Public/ (UCD)',
  licence: 'Unicode License v3, https://www.unicode.org/license.txt',
  unicode: version,
  twins: Object.fromEntries(Object.entries(byTarget).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  allowed: allowed.join(' '),
};
writeFileSync(OUT, `${JSON.stringify(data, null, 2)}\n`);
console.log(`${twins.size} twins, ${allowed.length} ranges, ${JSON.stringify(data).length} UTF-16 units`);
