import { expect, test } from 'vitest';
import { defang } from './defang';

test.each([
  ['https://evil.example/a.b', 'hxxps://evil[.]example/a[.]b'],
  ['see HTTP://EVIL.example now', 'see HxxP://EVIL[.]example now'],
  ['http://192.0.2.7/', 'hxxp://192[.]0[.]2[.]7/'],
  ['write to a.b@evil.example.', 'write to a[.]b[@]evil[.]example.'],
  ['bücher.example', 'bücher[.]example'],
  ['डेटा.example', 'डेटा[.]example'],
  ['ज़ी@evil.example', 'ज़ी[@]evil[.]example'],
  ['evil。example, evil．example or evil｡example', 'evil[.]example, evil[.]example or evil[.]example'],
  ['終わりです。次の文。Next', '終わりです。次の文。Next'],
  ['herehttp://localhost/ and _https://192.0.2.7/', 'herehxxp://localhost/ and _hxxps://192[.]0[.]2[.]7/'],
  ['http://user@evil.example', 'hxxp://user[@]evil[.]example'],
  ['a sentence. And another.', 'a sentence. And another.'],
  ['at 5 @ noon', 'at 5 @ noon'],
  ['pay 1.99 EUR or $1.250.00 by 2.12.2025', 'pay 1.99 EUR or $1.250.00 by 2.12.2025'],
  ['1.evil.example', '1[.]evil[.]example'],
])('defang makes %s harmless', (text, harmless) => {
  expect(defang(text)).toBe(harmless);
});

test.each([
  'https://evil.example/a.b',
  'a@b.example',
  '192.0.2.7',
  'hxxp://x[.]example',
  'HTTPS://X.example',
  'a.b.c.d@e.f',
])('defanging %s twice is defanging it once', (text) => {
  expect(defang(defang(text))).toBe(defang(text));
});
