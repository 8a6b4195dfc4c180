import { expect, test } from 'vitest';
import { leastTime } from '../../../tests/leastTime';
import { from, signalCases } from '../../../tests/signalCases';
import { mail } from '../../../tests/support';
import { contextOf } from '../../assess/context';
import mixedScriptWords from './mixed-script-words';

signalCases(mixedScriptWords, {
  fires: [
    ['a Cyrillic letter in the subject', { subject: 'Y\u043eur account is locked' }],
    ['in the name', { from: from('Cust\u043emer Service', 'a@shop.example') }],
    ['a mark of another script in the name', { from: from('Exam\u073fple Shop', 'a@shop.example') }],
    ['two words of the text', { text: 'Please c\u043enfirm your acc\u043eunt.' }],
  ],
  quiet: [
    ['Russian with Latin abbreviations', { subject: 'SMSка от IT-отдела про Wi-Fi и email\u2019ы' }],
    ['units and formulas', { text: 'A 5 kΩ resistor, 3 μm wide; λx.x and aλb, Δt, TNFα and IFNβ.' }],
    ['one slip in a long text', { text: 'We met in the h\u043etel. The rest is plain English.' }],
    ['Greek', { subject: 'Τα πρακτικά της συνεδρίασης', text: 'Καλημέρα, το PDF είναι συνημμένο.' }],
    ['Japanese with Latin words', { subject: 'TシャツとPCのご案内' }],
    ['accents', { subject: 'Café, naïve, Zürich, Škoda', text: 'Ngày, Łódź, Şişli.' }],
  ],
});

test('evidence is the word as it stands, and where', () => {
  const text = 'Hello. Please c\u043enfirm your acc\u043eunt.';
  expect(mixedScriptWords.check(contextOf(mail({ text }), { senders: [], domains: [] }))).toMatchObject({
    evidence: [{ field: 'text', text: 'c\u043enfirm', at: 14 }, { text: 'acc\u043eunt' }],
  });
});

test('a long text without a blank takes linear time', async () => {
  const long = mail({ text: 'a\u043e'.repeat(500_000) });
  const time = await leastTime(1500, () =>
    mixedScriptWords.check(contextOf(long, { senders: [], domains: [] })),
  );
  expect(time).toBeLessThan(1500);
});
