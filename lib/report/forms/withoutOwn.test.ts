import { expect, test } from 'vitest';
import { reportText } from '../asText';
import { sampleAssessment, sampleMessage } from './sampleReport';
import { assessmentWithoutOwn, messageWithoutOwn } from './withoutOwn';

const OWN = ['alice@mail.example'];
const words = (key: string, params: string[] = []) => [key, ...params].join(' ');

const message = {
  ...sampleMessage,
  from: [{ name: 'For alice@mail.example', address: 'alice@mail.example' }],
  subject: 'alice@mail.example is full',
  links: [
    { href: 'https://evil.example/x?to=alice%40mail.example', text: '', title: '' },
    { href: 'https://evil.example/YWxpY2VAbWFpbC5leGFtcGxl', text: '', title: '' },
  ],
};
const [finding] = sampleAssessment.findings;
const assessment = {
  ...sampleAssessment,
  findings: finding
    ? [
        {
          ...finding,
          params: ['alice@mail.example'],
          evidence: [
            {
              field: 'link' as const,
              text: 'alice@mail.example',
              href: 'https://evil.example/?alice@mail.example',
            },
          ],
        },
      ]
    : [],
};

test('what is told of a message and of what was found does not hold the address in any form', () => {
  const about = messageWithoutOwn(message, OWN);
  const text = reportText(about, assessmentWithoutOwn(assessment, OWN), words, null);
  expect(assessment.findings).toHaveLength(1);
  expect(text).not.toMatch(/alice|YWxpY2U/);
  expect(text).toContain('recipient[@]masked[.]invalid');
  expect(text).toContain('hxxps://evil[.]example/');
});

test('without an address nothing is changed', () => {
  expect(messageWithoutOwn(message, [])).toBe(message);
  expect(assessmentWithoutOwn(assessment, [])).toBe(assessment);
});
