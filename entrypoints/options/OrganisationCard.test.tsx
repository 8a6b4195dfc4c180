// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { englishWords } from '../../components/testWords';
import { setWords } from '../../components/words';
import { useOrganisation } from '../pages/useOrganisation';
import { OrganisationCard } from './OrganisationCard';

function Card() {
  const policy = useOrganisation();
  return policy ? <OrganisationCard policy={policy} /> : null;
}

const root = document.createElement('div');
const show = async (policy: Record<string, unknown> | null) => {
  if (policy) await fakeBrowser.storage.managed.set(policy);
  await act(() => render(<Card />, root));
};
const all = (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent);

beforeAll(() => {
  setWords(englishWords());
  document.body.append(root);
});
beforeEach(() => {
  render(null, root);
  fakeBrowser.reset();
});

test('without a policy there is nothing to see', async () => {
  await show(null);
  expect(root.innerHTML).toBe('');
});

test('what holds is shown, for reading only', async () => {
  await show({
    reportMailbox: 'phishing@example.com',
    reportName: 'Example <b>School</b>',
    ticketFormat: 'xarf',
    organisationDomain: 'example.com',
  });
  await vi.waitFor(() => expect(all('dd')).toHaveLength(4));
  expect(all('dt')).toEqual(['Organisation', 'Reports go to', 'What is sent', 'Its domain']);
  expect(all('dd')).toEqual([
    'Example <b>School</b>',
    'phishing@example.com',
    'A report with the message in it (XARF)',
    'example.com',
  ]);
  expect(root.textContent).toContain('Other places to report to are offered too.');
  expect(all('[data-part="problems"], input, button')).toEqual([]);
});

test('what could not be used is named', async () => {
  await show({ reportMailbox: 'phishing@example.com', subjectPrefix: 'a\nb', prefix: 'x' });
  await vi.waitFor(() => expect(all('[data-part="problems"] li')).toEqual(['prefix', 'subjectPrefix']));
});

test('a policy whose mailbox cannot be used is said to do nothing', async () => {
  await show({ reportMailbox: 'phishing', offerOtherDesks: false });
  await vi.waitFor(() => expect(all('li')).toEqual(['reportMailbox']));
  expect(root.textContent).toContain('So nothing of it is used.');
  expect(all('dl')).toEqual([]);
  expect(root.textContent).not.toContain('Other places');
});

test('a change is seen while the page is open', async () => {
  await show({ reportMailbox: 'phishing@example.com' });
  await vi.waitFor(() => expect(all('dd')).toContain('phishing@example.com'));
  await fakeBrowser.storage.managed.set({ reportMailbox: 'other@example.com' });
  await vi.waitFor(() => expect(all('dd')).toContain('other@example.com'));
});
