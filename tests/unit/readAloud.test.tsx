// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Verdict } from '../../lib/assess/assessment';
import { FirstGlance } from '../../components/result/FirstGlance';
import { HOSTILE } from '../../components/sampleTexts';
import { sampleMessage } from '../../components/sampleAssessment';
import { sampleFindings, sampleVerdicts } from '../../components/sampleVerdicts';
import { FindingList } from '../../components/findings/FindingList';
import { Switch } from '../../components/switch/Switch';
import { englishWords } from '../../components/testWords';
import { setWords } from '../../components/words';
import { readAloud } from '../readAloud';

const root = document.createElement('div');
const read = async (what: Parameters<typeof render>[0]) => {
  await act(() => render(what, root));
  return readAloud(root);
};

beforeAll(() => {
  setWords(englishWords());
  document.body.append(root);
});
afterEach(() => render(null, root));

const glanceAt = (verdict: Verdict) => (
  <FirstGlance
    assessment={sampleVerdicts[verdict]}
    message={sampleMessage()}
    officialDomains={sampleVerdicts[verdict].claim ? ['paypal.com'] : []}
  />
);

const SENDER = 'Who it claims to be and who sent it';

/** What somebody hears who goes through the first glance from its top to its end. */
const HEARD: Record<Verdict, string[]> = {
  dangerous: [
    'Likely a scam',
    'The sender’s address paypa1.example is one letter away from paypal.com.',
    'Next: Don’t click, reply or pay. If you’re unsure, go to PayPal yourself.',
    'Check for yourself',
    SENDER,
    'Claims to be',
    'PayPal',
    'paypal.com',
    'Sent from',
    'paypa1.example',
    'PayPal service@paypa1.example',
  ],
  suspicious: [
    'Be careful',
    'A link shows paypal.com, but leads to sign-in.example.',
    'Next: Don’t use its links. Go to PayPal yourself.',
    'Check for yourself',
    SENDER,
    'Claims to be',
    'PayPal',
    'Writes from paypal.com',
    'Sent from',
    'sign-in.example',
    'PayPal service@sign-in.example',
  ],
  unremarkable: [
    'No warning signs found',
    'That is not a promise: some scams show none.',
    'Next: If it asks for money, a password or a code, check in another way first.',
    'Check for yourself',
    SENDER,
    'Claims to be',
    'No company we know',
    'Sent from',
    'chess.example',
    'Chess club service@chess.example',
  ],
  authentic: [
    'Sent by PayPal',
    'It was sent from paypal.com, and your mail provider confirmed that. What it asks for is still yours to judge.',
    'Next: If it asks you to act, open the site yourself rather than through a link.',
    'Check for yourself',
    SENDER,
    'Claims to be',
    'PayPal',
    'paypal.com',
    'Sent from',
    'paypal.com',
    'The two names are the same.',
    'PayPal service@paypal.com',
  ],
  unreadable: [
    'Could not check this message',
    'Something went wrong while reading it. This is our mistake, not yours.',
    'Next: Check it in another way before you trust it.',
    'Check for yourself',
    SENDER,
    'Claims to be',
    'No company we know',
    'Sent from',
    'Not shown',
  ],
};

test.each(Object.keys(HEARD) as Verdict[])('the first glance is heard as it is seen: %s', async (verdict) => {
  expect(await read(glanceAt(verdict))).toEqual(HEARD[verdict]);
});

test('a verdict that becomes another is said once, in a region that was there before', async () => {
  await read(glanceAt('unremarkable'));
  const region = root.querySelector('output');
  expect(region?.textContent).toBe('');
  await read(glanceAt('suspicious'));
  expect(root.querySelector('output')).toBe(region);
  expect(region?.textContent).toContain('Be careful');
  expect(region?.textContent).toContain('A link shows paypal.com, but leads to sign-in.example.');
});

test('names held beside each other are heard whole, not in marked pieces', async () => {
  const heard = await read(<FindingList findings={[sampleFindings.sender]} open />);
  expect(heard).toContain('paypa1.example, not paypal.com');
  expect(heard.filter((line) => /^(?:1|l|pa|ypa)$/.test(line))).toEqual([]);
});

test('what is hidden is not heard, a name is, and hostile text is words', async () => {
  expect(
    await read(
      <section aria-label="Region">
        <p aria-hidden="true">Drawn</p>
        <details>
          <summary>More</summary>
          <p>Shut</p>
        </details>
        <p>
          {HOSTILE.slice(0, 4)} <b>in</b> line
        </p>
        <Switch label="Gmail" on onChange={() => undefined} />
      </section>,
    ),
  ).toEqual(['Region', 'More', '<img in line', 'Gmail', 'Gmail']);
});
