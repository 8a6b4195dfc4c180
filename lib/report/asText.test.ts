import { expect, test } from 'vitest';
import { oneLine, reportText } from './asText';
import { sampleAssessment as assessment, sampleMessage as message } from './forms/sampleReport';

const words = (key: string, params: string[] = []) => [key, ...params].join(' ');

test('the report as text holds verdict, claim, findings and links, nothing to click', () => {
  const text = reportText(message, assessment, words, 'Sent through mcsv.net.');
  expect(text).toContain('verdict_dangerous');
  expect(text).toContain('report_text_claim: PayPal\nSent through mcsv[.]net.');
  expect(text).toContain('- signal_claim_sender PayPal');
  expect(text).toContain('- hxxps://paypa1-secure[.]example/login?e=ann[@]reader[.]example');
  expect(text).not.toMatch(/https?:\/\/|\w@\w|mailto/iu);
});

test('the report lists twenty links and counts the rest', () => {
  const links = Array.from({ length: 30 }, (_, index) => ({
    href: `https://x.example/${index}`,
    text: '',
    title: '',
  }));
  const text = reportText({ ...message, links }, assessment, words, null);
  expect(text.match(/hxxps:\/\/x/gu)).toHaveLength(20);
  expect(text).toContain('report_text_more_links 10');
});

test('a value that is cut ends with a whole character', () => {
  expect(oneLine(`${'x'.repeat(299)}🕵 and more`)).toBe(`${'x'.repeat(299)}…`);
});
