import { expect, test } from 'vitest';
import { sentenceAround } from './sentenceAround';

const around = (text: string, phrase: string) => sentenceAround(text, phrase, text.indexOf(phrase));

test('the sentence that a phrase is from is given around it', () => {
  expect(
    around('Hello Ann. Please pay 1.99 EUR within 24 hours or lose it. Bye.', 'within 24 hours'),
  ).toEqual({
    before: 'Please pay 1.99 EUR ',
    phrase: 'within 24 hours',
    after: ' or lose it.',
  });
  expect(around('请注意。请立即付款，否则关闭账户。谢谢。', '立即付款')).toEqual({
    before: '请',
    phrase: '立即付款',
    after: '，否则关闭账户。',
  });
});

test('a whole sentence has nothing around it', () => {
  expect(around('Hello. Act now! Bye.', 'Act now!')).toBeNull();
  expect(around('Hello. Act now! Bye.', 'Act now')).toBeNull();
});

test('what is not in that place is not made to be there', () => {
  expect(sentenceAround('Pay now, please.', 'Pay now', 3)).toBeNull();
  expect(sentenceAround('Pay now, please.', '', 0)).toBeNull();
  expect(sentenceAround('Pay', 'Pay', -1)).toBeNull();
});

test('a letter without full stops is cut at words, and takes no time', () => {
  const text = `${'word '.repeat(20_000)}pay now ${'word '.repeat(20_000)}`;
  const found = around(text, 'pay now');
  expect(found?.before).toMatch(/^word [\s\S]*word $/);
  expect(found?.after).toMatch(/word$/);
  expect((found?.before.length ?? 0) + (found?.after.length ?? 0)).toBeLessThan(300);
});
