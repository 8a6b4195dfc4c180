import { beforeAll, expect, test } from 'vitest';
import type { SentThrough } from '../../lib/assess/assessment';
import { englishWords } from '../testWords';
import { setWords } from '../words';
import { throughWords } from './throughWords';

const through = (over: Partial<SentThrough>) =>
  throughWords({ name: 'Mixpanel', kind: 'vendor', usedBy: null, until: null, ended: false, ...over });

beforeAll(() => setWords(englishWords()));

test('"which it uses" is only said of what is known, and then that it is no proof', () => {
  // The address alone is no confirmation that it was.
  expect(through({ usedBy: 'CoinDCX' })).toContain('Seems to be sent through Mixpanel, which CoinDCX uses.');
  expect(through({ usedBy: 'CoinDCX' })).toContain('no proof');
  expect(through({})).toBe('Sent through Mixpanel, which is another company.');
  expect(through({ name: 'mcsv.net', kind: 'mail_service' })).toContain('mcsv.net, a service that anyone');
});

test('a use that ended is told with its month, and whether the message is from after it', () => {
  expect(through({ usedBy: 'OpenAI', until: '2025-11' })).toContain('which OpenAI used until November 2025');
  expect(through({ usedBy: 'OpenAI', until: '2025-11', ended: true })).toContain('from after that');
});
